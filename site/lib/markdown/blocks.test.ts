import { describe, expect, it } from "vitest";
import { readMarkdown } from "#tests/support/markdown.ts";
import { bullets, inline, link, section, table, markdownLinks } from "./blocks.ts";

describe("inline()", () => {
  it("escapes text and keeps `backticks` as code", () => {
    expect(inline("Read `*_wasClean_*` in *this* order_of")).toBe(
      "Read `*_wasClean_*` in \\*this\\* order\\_of",
    );
  });
});

describe("table()", () => {
  it("keeps a pipe in its cell, as text, in code and in a link", () => {
    const cells = [inline("a | b"), inline("`c|d`"), link("e", "https://example.com/f|g")];
    const [read] = readMarkdown(table(["1", "2", "3"], [cells]));
    expect(read?.elements[1]?.elements[0]?.elements).toMatchObject([
      { text: "a | b" },
      { text: "c|d", elements: [{ name: "code" }] },
      { text: "e", elements: [{ href: "https://example.com/f%7Cg" }] },
    ]);
  });
});

describe("section()", () => {
  it("leaves out a section that has nothing", () => {
    expect(section("Empty", "", bullets([]))).toEqual([]);
  });

  it("puts its heading before what it has", () => {
    expect(section("Two_words", "", "text")).toEqual(["## Two\\_words", "text"]);
  });
});

describe("markdownLinks()", () => {
  it("leads to the Markdown of a page, with the origin", () => {
    const toTwin = markdownLinks(new URL("https://ws-code.example"));
    expect(toTwin("1006", "/1006/")).toBe("[1006](https://ws-code.example/1006.md)");
  });
});
