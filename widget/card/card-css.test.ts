import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentCss, elementCss, shadowCss } from "./card-css.ts";

describe("shadowCss", () => {
  it("has the hash that its documentation names for a strict policy", () => {
    const hash = createHash("sha256").update(shadowCss).digest("base64");
    const documentation = readFileSync("docs/astro.md", "utf8");
    expect(documentation, "Write this hash into docs/astro.md").toContain(`'sha256-${hash}'`);
  });

  it("has no comment, no line break and nothing that ends a style element", () => {
    for (const css of [shadowCss, documentCss, elementCss]) expect(css).not.toMatch(/\/\*|\n|</);
  });
});

/** The rules of a sheet that has no empty one: a media or container query is one with what it holds. */
function rulesOf(css: string): readonly string[] {
  const rules: string[] = [];
  let [start, depth] = [0, 0];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return rules;
}

const without = (rules: readonly string[], others: readonly string[]) =>
  rules.filter((rule) => !others.includes(rule));

describe("the style sheets of a card", () => {
  const framed = rulesOf(documentCss);
  /** What says how wide a card is, what its page does not reach, and its palette. */
  const hostRule = /^(@media[^{]*\{)?(:host|:where\(\.frame\))/;

  it.each([
    ["WsCode.astro", shadowCss],
    ["<ws-code>", elementCss],
  ])("of %s has no rule but the framed card's, and those of its host", (_, css) => {
    const rules = rulesOf(css);
    expect(without(rules, framed).filter((rule) => !hostRule.test(rule))).toEqual([]);
    expect(rules.length - without(rules, framed).length).toBeGreaterThan(40);
  });

  it("of WsCode.astro has every rule of a framed card but those of its document", () => {
    const ofDocument = /^(@media[^{]*\{)?(:root|html|body|\.visually-hidden)/;
    const missing = without(framed, rulesOf(shadowCss));
    expect(missing.filter((rule) => !ofDocument.test(rule))).toEqual([]);
  });

  it("of <ws-code> has every rule of WsCode.astro but those of cards that it does not show", () => {
    const missing = without(rulesOf(shadowCss), rulesOf(elementCss));
    const ofOthers = /^(@container[^{]*\{)?(table|th|td|tbody|\.side|\.move)\b|data-theme/;
    expect(missing.filter((rule) => !ofOthers.test(rule))).toEqual([]);
  });
});
