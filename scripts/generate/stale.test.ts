import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isStale, writeWhole } from "./stale.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ws-code-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a generated file", () => {
  it("is stale while it is missing or says something else", () => {
    const file = { path: join(folder, "list.ts"), text: "new" };
    expect(isStale(file)).toBe(true);
    writeWhole({ ...file, text: "old" });
    expect(isStale(file)).toBe(true);
    writeWhole(file);
    expect(isStale(file)).toBe(false);
    expect(readFileSync(file.path, "utf8")).toBe("new");
  });

  it("is written whole: nothing else is left beside it", () => {
    writeWhole({ path: join(folder, "list.ts"), text: "new" });
    expect(readdirSync(folder)).toEqual(["list.ts"]);
  });
});
