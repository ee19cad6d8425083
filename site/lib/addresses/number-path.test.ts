import { describe, expect, it } from "vitest";
import { numberPath } from "./number-path.ts";

describe("numberPath()", () => {
  it("leads to every number where a server answers", () => {
    expect([1006, 4401, 2007].map((code) => numberPath(code, false))).toEqual([
      "/1006/",
      "/4401/",
      "/2007/",
    ]);
  });

  it("leads to none that a host of files lacks", () => {
    expect([1006, 4401, 2007].map((code) => numberPath(code, true))).toEqual([
      "/1006/",
      "/4401/",
      undefined,
    ]);
  });
});
