import { describe, expect, it } from "vitest";
import { explainMissing } from "./explain-missing.ts";
import { quoted } from "./quoted.ts";

describe("explainMissing()", () => {
  it.each([
    [
      "abc",
      "“abc” is not a close code. Type the number alone, such as 1006, or the name of a service.",
    ],
    ["99999", "“99999” is too large for a close code: two bytes hold 0 to 65535."],
    ["", "Nothing was asked. Type a close code, such as 1006."],
  ])("explains %j", (asked, explanation) => {
    expect(explainMissing(asked)).toBe(explanation);
  });
});

describe("quoted()", () => {
  it("cuts a 10 MB text to what a message can show", () => {
    expect(quoted("a".repeat(10_000_000))).toBe(`${"a".repeat(60)}…`);
  });
});
