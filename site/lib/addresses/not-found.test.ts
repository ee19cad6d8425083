import { describe, expect, it } from "vitest";
import { explainMissingCard } from "./not-found.ts";

describe("explainMissingCard()", () => {
  it.each([
    ["services", "nobody/4004", "not a service"],
    ["services", "discord-gateway/1", "has no code"],
    ["situations", "nothing", "not a situation"],
    ["elsewhere", "1006", "no cards under"],
  ])("says what is wrong with /embed/%s/%s/", (section, rest, said) => {
    expect(explainMissingCard(section, rest)).toContain(said);
  });
});
