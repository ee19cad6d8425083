import { describe, expect, it } from "vitest";
import { codeTyped, parseCode } from "./parse-code.ts";

const accepted: readonly (readonly [string, number])[] = [
  ["1006", 1006],
  [" 1006 ", 1006],
  ["\t1006\n", 1006],
  ['"1006"', 1006],
  ["'1006'", 1006],
  ["`1006`", 1006],
  ["“1006”", 1006],
  ["0", 0],
  ["65535", 65_535],
];

const refused: readonly (readonly [string, string])[] = [
  ["", "empty"],
  ["   ", "empty"],
  ["0x3ee", "not-a-number"],
  ["1e3", "not-a-number"],
  ["+1006", "not-a-number"],
  ["-1", "not-a-number"],
  ["1006.0", "not-a-number"],
  ["01006", "not-a-number"],
  ["10 06", "not-a-number"],
  ["１００６", "not-a-number"],
  ["code 1006", "not-a-number"],
  ["65536", "out-of-range"],
  ["9".repeat(400), "out-of-range"],
];

describe("parseCode()", () => {
  it.each(accepted)("reads %j as %d", (text, code) => {
    expect(parseCode(text)).toEqual({ ok: true, code });
  });

  it.each(refused)("refuses %j: %s", (text, problem) => {
    expect(parseCode(text)).toEqual({ ok: false, problem });
  });
});

describe("codeTyped()", () => {
  it("takes a number alone for a close code of no service, and nothing else", () => {
    expect(codeTyped(" 4004 ")).toEqual({ kind: "code", code: 4004 });
    expect(codeTyped("discord 4004")).toBeUndefined();
  });
});
