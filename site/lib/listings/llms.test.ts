import { describe, expect, it } from "vitest";
import { allOf, readMarkdown } from "#tests/support/text/markdown.ts";
import { allPaths } from "../catalogue/catalogue.ts";
import { apiPaths } from "../api/paths.ts";
import { llmsText } from "./llms.ts";
import { outlineGroups } from "../catalogue/outlines.ts";
import { siteName } from "#data/words/site.ts";
import { markdownPath } from "../addresses/urls.ts";

const origin = new URL("https://ws-code.example");

describe("llmsText()", () => {
  const elements = readMarkdown(llmsText(outlineGroups(origin), origin));
  const items = allOf(elements, "li");

  it("begins with the name and a quotation that says what it is, as llmstxt.org asks", () => {
    expect(elements.slice(0, 2)).toMatchObject([
      { name: "h1", text: siteName },
      { name: "blockquote" },
    ]);
  });

  it("lists the Markdown file of every page once, then the API", () => {
    const paths = items.map(({ elements: [first] }) => new URL(first?.href ?? "").pathname);
    const markdownPaths = paths.filter((path) => path.endsWith(".md"));
    expect(markdownPaths.toSorted()).toEqual(allPaths().map(markdownPath).toSorted());
    expect(paths.filter((path) => !path.endsWith(".md") && !apiPaths().includes(path))).toEqual([]);
  });

  it("says a sentence about each", () => {
    expect(items.filter(({ text }) => !/^.+: .+/.test(text))).toEqual([]);
    expect(items.filter(({ prose }) => /[`\\]|undefined/.test(prose))).toEqual([]);
  });

  it("leaves out a group without pages", () => {
    const text = llmsText([{ title: "Nothing here", outlines: [] }], origin);
    expect(text).not.toContain("Nothing here");
  });
});
