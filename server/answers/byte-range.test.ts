import { describe, expect, it } from "vitest";
import { askedRange } from "./byte-range.ts";

/** As long as the representation in the examples of RFC 9110, §14.1.2. */
const length = 10_000;

const part = (first: number, last: number) => ({ kind: "part", first, last });

describe("askedRange()", () => {
  it.each([
    ["bytes=0-499", part(0, 499)],
    ["bytes=500-999", part(500, 999)],
    ["bytes=-500", part(9500, 9999)],
    ["bytes=9500-", part(9500, 9999)],
    ["bytes=0-0", part(0, 0)],
    ["bytes= 0-999", part(0, 999)],
    ["bytes=, 0-499 ,", part(0, 499)],
  ])("reads the specification’s %j", (range, expected) => {
    expect(askedRange(range, length)).toEqual(expected);
  });

  it.each(["bytes=0-0,-1", "bytes= 0-0, -2", "bytes=500-600,601-999", "bytes=0-999, 4500-5499"])(
    "ignores several at once, as in %j",
    (range) => {
      expect(askedRange(range, length)).toEqual({ kind: "whole" });
    },
  );

  it.each([
    ["bytes=0-99999999999999999999", part(0, 9999)],
    ["bytes=-99999999999999999999", part(0, 9999)],
    ["bytes=9999-9999", part(9999, 9999)],
    ["BYTES=1-2", part(1, 2)],
  ])("keeps %j inside", (range, expected) => {
    expect(askedRange(range, length)).toEqual(expected);
  });

  it.each(["bytes=10000-", "bytes=10000-10001", "bytes=99999999999999999999-", "bytes=-0"])(
    "finds nothing at %j",
    (range) => {
      expect(askedRange(range, length)).toEqual({ kind: "unsatisfiable" });
    },
  );

  it.each(["bytes=2-1", "bytes=-", "bytes=", "bytes", "", "bytes=a-b", "bytes=1.5-2", "bytes=--1"])(
    "ignores %j, which is no range",
    (range) => {
      expect(askedRange(range, length)).toEqual({ kind: "whole" });
    },
  );

  it.each(["lines=0-1", "seconds=1-2", "exampleunit=1.2-4.3"])(
    "ignores %j, which is not in bytes",
    (range) => {
      expect(askedRange(range, length)).toEqual({ kind: "whole" });
    },
  );

  it.each(["bytes=0-", "bytes=-5"])("finds nothing at %j of nothing", (range) => {
    expect(askedRange(range, 0)).toEqual({ kind: "unsatisfiable" });
  });
});
