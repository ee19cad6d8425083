import { describe, expect, it } from "vitest";
import { everyCard } from "./site-card.ts";
import { findCard } from "./find-card.ts";

const origin = new URL("https://ws-code.example");
const pathOf = (text: string) => findCard(text, origin, everyCard)?.path;

describe("findCard()", () => {
  it.each([
    ["1006", "/1006/"],
    [" “1006” ", "/1006/"],
    ["4321", "/4321/"],
    ["discord-gateway-4004", "/services/discord-gateway/4004/"],
    ["discord 4004", "/services/discord-gateway/4004/"],
    ["1006-vs-1013", "/compare/1006-vs-1013/"],
    ["1013 vs 1006", "/compare/1006-vs-1013/"],
    ["1006 or discord 4004", "/compare/1006-vs-discord-gateway-4004/"],
    ["idle-timeout", "/situations/idle-timeout/"],
    ["idle timeout", "/situations/idle-timeout/"],
    ["abnormal closure", "/1006/"],
    ["closed with code: 1006", "/1006/"],
    ["/1006/", "/1006/"],
    ["/situations/idle-timeout", "/situations/idle-timeout/"],
    ["https://ws-code.example/compare/1006-vs-1013/?a=b#fix", "/compare/1006-vs-1013/"],
    ["https://www.ws-code.example/embed/1006/", "/1006/"],
    ["find", "/find/"],
    ["https://ws-code.example/embed/find/", "/find/"],
  ])("understands %s", (text, path) => {
    expect(pathOf(text)).toBe(path);
  });

  it.each([
    "70000",
    "<script>",
    "discord-gateway-9",
    "1006-vs-1006",
    "1006-vs-70000",
    "/timeouts/",
  ])("takes nothing else for %s", (text) => {
    expect(pathOf(text)).toBeUndefined();
  });
});
