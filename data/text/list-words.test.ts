import { describe, expect, it } from "vitest";
import { andList, orList, withSeparators } from "./list-words.ts";

describe("a list", () => {
  it.each([
    [[], "", ""],
    [["A"], "A", "A"],
    [["A", "B"], "A and B", "A or B"],
    [["A", "B", "C"], "A, B and C", "A, B or C"],
    [["A", "B", "C", "D"], "A, B, C and D", "A, B, C or D"],
  ])("of %j has no comma before the last", (items, and, or) => {
    expect(andList.format(items)).toBe(and);
    expect(orList.format(items)).toBe(or);
  });

  it("of what is no text says what stands before each", () => {
    expect(withSeparators([1, 2, 3], orList)).toEqual([
      { item: 1, before: "" },
      { item: 2, before: ", " },
      { item: 3, before: " or " },
    ]);
    expect(withSeparators([], orList)).toEqual([]);
  });
});
