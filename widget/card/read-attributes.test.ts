import { describe, expect, it } from "vitest";
import type { CardTheme } from "./attributes.ts";
import { readCard, readSite, readTheme } from "./read-attributes.ts";
import { cardWords } from "./card-facts.ts";

describe("readCard()", () => {
  it.each([
    [{ code: 1006 }, "/1006/", "1006 Abnormal Closure"],
    [{ code: "4711" }, "/4711/", "4711"],
    [{ code: 4004, service: "discord-gateway" }, "/services/discord-gateway/4004/", "4004"],
    [{ compare: "1013-vs-1006" }, "/compare/1006-vs-1013/", "1006 or 1013"],
    [{ situation: "idle-timeout" }, "/situations/idle-timeout/", "It was quiet for too long"],
  ])("finds %j", (asked, path, name) => {
    const words = cardWords(readCard(asked));
    expect(words.path).toBe(path);
    expect(words.name).toContain(name);
  });

  it.each([
    [{ code: 70_000 }, "“70000” is too large for a close code"],
    [{ code: "abc" }, "“abc” is not a close code."],
    [{ code: 4004, service: "nobody" }, "These are known: action-cable, "],
    [{ code: 4999, service: "discord-gateway" }, "It has 4000, 4001"],
    [{ compare: "1006" }, "Write two codes, such as 1006-vs-1013."],
    [{ situation: "idle" }, "These are known: handshake-rejected, "],
  ])("says of %j what is wrong and what there is", (asked, sentence) => {
    expect(() => readCard(asked)).toThrow(sentence);
  });

  it.each([{}, { code: 1006, compare: "1006-vs-1013" }, { service: "discord-gateway" }])(
    "takes one thing to show, and not %j",
    (asked) => {
      expect(() => readCard(asked as Parameters<typeof readCard>[0])).toThrow("Give one of");
    },
  );
});

describe("readTheme()", () => {
  it("leaves the theme to the system, unless it has one of the palette", () => {
    expect([undefined, "auto", "sepia"].map((one) => readTheme(one as CardTheme))).toEqual([
      undefined,
      undefined,
      "sepia",
    ]);
    expect(() => readTheme("pink" as CardTheme)).toThrow("known: auto, light, dark, sepia.");
  });
});

describe("readSite()", () => {
  it("takes the origin of an address", () => {
    expect(readSite("https://ws-code.example:8080/1006/")).toBe("https://ws-code.example:8080");
  });

  it("asks for one where the package was packed for none", () => {
    expect(() => readSite(undefined)).toThrow('Say where the links lead: site="https://…"');
  });

  it.each(["javascript:alert(1)", "ws-code.example", "", "//ws-code.example"])(
    "refuses %j",
    (site) => {
      expect(() => readSite(site)).toThrow("is no address");
    },
  );
});
