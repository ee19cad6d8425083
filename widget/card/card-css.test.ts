import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentCss, shadowCss } from "./card-css.ts";

describe("shadowCss", () => {
  it("has the hash that its documentation names for a strict policy", () => {
    const hash = createHash("sha256").update(shadowCss).digest("base64");
    const documentation = readFileSync("docs/astro.md", "utf8");
    expect(documentation, "Write this hash into docs/astro.md").toContain(`'sha256-${hash}'`);
  });

  it("has no comment, no line break and nothing that ends a style element", () => {
    for (const css of [shadowCss, documentCss]) expect(css).not.toMatch(/\/\*|\n|</);
  });

  it("has every rule of a framed card but those of its document and its palette", () => {
    const rules = (css: string) => css.slice(css.indexOf("--sans:"));
    expect(rules(shadowCss)).toBe(rules(documentCss));
    expect(rules(shadowCss).length).toBeGreaterThan(2000);
  });
});
