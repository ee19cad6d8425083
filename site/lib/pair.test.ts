import { describe, expect, it } from "vitest";
import { pairName, parsePair } from "./pair.ts";

describe("parsePair()", () => {
  it("reads what pairName() writes", () => {
    expect(parsePair(pairName(1006, 1013))).toEqual({ kind: "pair", codes: [1006, 1013] });
  });

  it("knows the reverse order as another address of the same pair", () => {
    expect(parsePair("1013-vs-1006")).toEqual({ kind: "reversed", codes: [1006, 1013] });
  });

  it.each([
    ["1006-vs-1006", "1006 cannot be compared with itself."],
    ["1006-vs-4004", "4004 is not a registered code"],
    ["1006-vs-99999", "“99999” is not a close code."],
    ["01006-vs-1013", "“01006” is not a close code."],
    ["1006-1013", "Write two codes, such as 1006-vs-1013."],
    ["", "is not a comparison"],
    ["<script>-vs-1013", "“<script>-vs-1013” is not a comparison."],
  ])("says what is wrong with %j", (name, message) => {
    const parsed = parsePair(name);
    expect(parsed).toMatchObject({ kind: "problem" });
    expect(parsed.kind === "problem" && parsed.problem).toContain(message);
  });
});
