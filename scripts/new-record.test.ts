import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertInOrder, writeTogether } from "./new-record.ts";

const letters = { path: "list.ts", text: "start\n  b,\n  d,\nend\n" };
const item = /^ {2}(\w),\n/gm;

describe("insertInOrder()", () => {
  it.each([
    ["a", "start\n  a,\n  b,\n  d,\nend\n"],
    ["c", "start\n  b,\n  c,\n  d,\nend\n"],
    ["e", "start\n  b,\n  d,\n  e,\nend\n"],
  ])("puts %s into its place", (key, text) => {
    expect(insertInOrder(letters, `  ${key},\n`, key, item).text).toBe(text);
  });

  it("refuses a text without a list, and names the file", () => {
    const empty = { path: "list.ts", text: "" };
    expect(() => insertInOrder(empty, "  a,\n", "a", item)).toThrow("is in list.ts");
  });
});

describe("writeTogether()", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ws-code-write-"));
    writeFileSync(join(folder, "list.ts"), "old");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const files = (third: string) =>
    ["new.ts", "list.ts", third].map((name) => ({ path: join(folder, name), text: "new" }));

  it("writes every file and leaves no other", () => {
    writeTogether(files("third.ts"));
    expect(readdirSync(folder)).toEqual(["list.ts", "new.ts", "third.ts"]);
    expect(readFileSync(join(folder, "list.ts"), "utf8")).toBe("new");
  });

  it.each([
    ["cannot be written", "no-such-folder/third.ts"],
    ["cannot be renamed, here for the second time", "list.ts"],
  ])("leaves everything as it was if one %s", (_, third) => {
    expect(() => {
      writeTogether(files(third));
    }).toThrow();
    expect(readdirSync(folder)).toEqual(["list.ts"]);
    expect(readFileSync(join(folder, "list.ts"), "utf8")).toBe("old");
  });
});
