import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { folders, importsOf } from "./import-rule.mjs";

const root = resolve(import.meta.dirname, "..");

/** Every path that a source file imports, relative ones only. */
const relativeImports = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].flatMap(([, path]) => path ?? []);

/** The imports of a folder's sources that lead into another folder: `file → folder`. */
function foreignImports(folder: string): readonly (readonly [file: string, target: string])[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.endsWith(".test.ts"))
    .flatMap((file) => {
      const path = join(root, folder, file);
      return relativeImports(readFileSync(path, "utf8")).map((target) => {
        const inside = relative(root, resolve(path, "..", target)).split(sep)[0] ?? "";
        return [relative(root, path), inside] as const;
      });
    })
    .filter(([, target]) => target !== folder);
}

describe.each(Object.entries(importsOf))("%s/", (folder, allowed) => {
  it(`imports only ${allowed.join(", ") || "itself"}`, () => {
    expect(foreignImports(folder).filter(([, target]) => !allowed.includes(target))).toEqual([]);
  });
});

describe("the rule", () => {
  it("sees the imports that there are", () => {
    const seen = new Set(foreignImports("site").map(([, target]) => target));
    expect([...seen].sort()).toEqual(["badges", "data", "design", "widget"]);
  });

  it("lets nobody import scripts or tests", () => {
    expect(
      Object.values(importsOf)
        .flat()
        .filter((name) => ["scripts", "tests"].includes(name)),
    ).toEqual([]);
    expect(folders).toContain("scripts");
  });
});
