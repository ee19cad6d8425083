import { describe, expect, it } from "vitest";
import { findCode, nearestCodes } from "./find-code.ts";

describe("findCode()", () => {
  it("finds a registered code", () => {
    expect(findCode(1006)?.name).toBe("Abnormal Closure");
  });

  it("finds nothing for a number without a record", () => {
    expect(findCode(4004)).toBeUndefined();
  });
});

describe("nearestCodes()", () => {
  it("gives the nearest first", () => {
    expect(nearestCodes(1003).map(({ code }) => code)).toEqual([1003, 1002, 1004]);
  });

  it("gives as many as asked for", () => {
    expect(nearestCodes(999, 2).map(({ code }) => code)).toEqual([1000, 1001]);
  });
});
