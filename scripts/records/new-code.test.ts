import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkTypes,
  contentsOf,
  copyData,
  generateLists,
  runTests,
  type DataCopy,
} from "./data-copy.ts";
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
    await generateLists(copy);
    expect(checkTypes(copy)).toEqual({ ok: true, output: "" });
    const { ok, output } = runTests(copy, "data/rules/records.test.ts");
    expect(ok).toBe(false);
    expect(output).toContain("data/codes/3001.ts answer breaks “is filled in”: replace the TODO");
  });

  it("is put into the lists by generate, in order", async () => {
    await newCode("1016", copy.data);
    await generateLists(copy);
    const codes = "  closeCode1015,\n  closeCode1016,\n  closeCode3000,\n";
    expect(read("codes/index.ts")).toContain(codes);
    expect(read("codes/guides.ts")).toContain("  guide1015,\n  guide1016,\n  guide3000,\n");
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
