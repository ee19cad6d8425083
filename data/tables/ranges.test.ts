import { describe, expect, it } from "vitest";
import { beyondRanges, codeRanges, rangeOf } from "./ranges.ts";

const expected: readonly (readonly [number, string])[] = [
  [0, "Not Used"],
  [999, "Not Used"],
  [1000, "Unassigned"],
  [2999, "Unassigned"],
  [3000, "Unregistered"],
  [3999, "Unregistered"],
  [4000, "Private Use"],
  [4999, "Private Use"],
  [5000, "Out of Range"],
  [65_535, "Out of Range"],
];

describe("rangeOf()", () => {
  it.each(expected)("puts %d into “%s”", (code, name) => {
    expect(rangeOf(code).name).toBe(name);
  });

  it.each([-1, 65_536, 1006.5, Number.NaN])(
    "throws for %d, which no Close frame can hold",
    (code) => {
      expect(() => rangeOf(code)).toThrow(RangeError);
    },
  );

  it("covers 0 to 65535 without a gap or an overlap", () => {
    const all = [...codeRanges, beyondRanges];
    expect(all.map(({ from }) => from)).toEqual([0, ...all.slice(0, -1).map(({ to }) => to + 1)]);
    expect(all.at(-1)?.to).toBe(65_535);
  });

  it("lets endpoints send 3000 to 4999 and nothing else without a record (RFC 6455 §7.4.2)", () => {
    const sent = [...codeRanges, beyondRanges].filter(({ mayBeSent }) => mayBeSent);
    expect(sent.map(({ from, to }) => [from, to])).toEqual([
      [3000, 3999],
      [4000, 4999],
    ]);
  });
});
