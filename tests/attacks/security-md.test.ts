import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const text = readFileSync(join(root, "SECURITY.md"), "utf8");

/** Files that a piece of Markdown links to; addresses of other sites are none. */
const filesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !target.startsWith("https:"));

/** The rows of the threat model, each a list of cells. */
const rows = text
  .split("\n")
  .filter((line) => /^\| (?!-|way in)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("SECURITY.md", () => {
  it("names files that are there", () => {
    const files = filesIn(text);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(rows.map((cells) => [cells[1], cells] as const))(
    "says of “%s” where it is held, and by which test",
    (_, [, , , where = "", heldBy = ""]) => {
      expect(filesIn(where).length).toBeGreaterThan(0);
      const tests = filesIn(heldBy);
      expect(tests.length).toBeGreaterThan(0);
      expect(tests.filter((file) => !/\.(?:test|spec)\.ts$/.test(file))).toEqual([]);
    },
  );

  it("has a row for each way in, and no address of anybody", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(text.match(/[\w.+-]+@[\w.-]+/g)).toEqual(["security@ws-code.example"]);
  });
});
