import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkTypes, contentsOf, copyData, runTests, type DataCopy } from "./data-copy.ts";
import { newCode } from "./new-code.ts";

let copy: DataCopy;
beforeEach(() => {
  copy = copyData();
});
afterEach(() => {
  rmSync(copy.root, { recursive: true });
});

const read = (name: string) => readFileSync(join(copy.data, name), "utf8");

describe("new:code", () => {
  it("writes a file that has its types and fails the tests until it is filled in", async () => {
    await newCode("3001", copy.data);
    expect(checkTypes(copy)).toEqual({ ok: true, output: "" });
    const { ok, output } = runTests(copy, "data/records.test.ts");
    expect(ok).toBe(false);
    for (const place of ["data/codes/3001.ts answer", "data/iana-registry.ts 3001 meaning"])
      expect(output).toContain(`${place} breaks “is filled in”: replace the TODO`);
  });

  it("adds it to the lists and to the table of the registry, in order", async () => {
    await newCode("1016", copy.data);
    expect(read("codes.ts")).toContain("  code1015,\n  code1016,\n  code3000,\n");
    expect(read("guides.ts")).toContain("  guide1015,\n  guide1016,\n  guide3000,\n");
    const codes = [...read("iana-registry.ts").matchAll(/code: (\d+)/g)].map(([, code]) => code);
    expect(codes).toContain("1016");
    expect(codes).toEqual(codes.toSorted());
  });

  it.each([
    ["", "is not a close code"],
    ["abc", "is not a close code"],
    ["1016.5", "is not a close code"],
    ["999", "cannot be registered"],
    ["4000", "cannot be registered"],
    ["70000", "is not a close code"],
    ["1006", "exists already"],
  ])("refuses “%s”, says why and writes nothing", async (asked, why) => {
    const before = contentsOf(copy.data);
    await expect(newCode(asked, copy.data)).rejects.toThrow(why);
    expect(contentsOf(copy.data)).toEqual(before);
  });
});
