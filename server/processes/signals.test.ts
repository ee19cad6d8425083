import { describe, expect, it } from "vitest";
import { signalReader } from "./signals.ts";

describe("signalReader()", () => {
  it("stops at the first, and does nothing for the same one by another way", () => {
    const times = [1000, 1003, 1499];
    const read = signalReader(() => times.shift() ?? NaN);
    expect([read(), read(), read()]).toEqual(["stop", "same", "same"]);
  });

  it("ends at the next", () => {
    const times = [1000, 1500];
    const read = signalReader(() => times.shift() ?? NaN);
    expect([read(), read()]).toEqual(["stop", "end"]);
  });
});
