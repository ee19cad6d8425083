import { describe, expect, it } from "vitest";
import { readMarkdown } from "#tests/support/text/markdown.ts";
import { inline, link, linkTo, table } from "./blocks.ts";

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

describe("linkTo()", () => {
  const here = linkTo(new URL("https://ws-code.example"));

  it("leads to the Markdown of a page, with the origin", () => {
    expect(here("1006", "/1006/")).toBe("[1006](https://ws-code.example/1006.md)");
  });

  it("leads to a page that has no Markdown file, and to a place on a page", () => {
    expect(here("2007", "/2007/")).toBe("[2007](https://ws-code.example/2007/)");
    expect(here("box", "/1006/#embed")).toBe("[box](https://ws-code.example/1006/#embed)");
  });

  it("leaves the address of another site as it is", () => {
    expect(here("IANA", "https://www.iana.org/x")).toBe("[IANA](https://www.iana.org/x)");
  });
});
