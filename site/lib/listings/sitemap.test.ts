import { describe, expect, it } from "vitest";
import { elementsNamed, readXmlTree } from "#tests/support/drawings/xml.ts";
import { sitemap } from "./sitemap.ts";

describe("sitemap()", () => {
  const origin = new URL("https://ws-code.example");
  const days = new Map([["/1006/", "2026-11-21"]]);
  const root = readXmlTree(sitemap(["/1006/", "/a&b/"], (path) => days.get(path), origin));

  it("gives each page its address and the day on which it last changed", () => {
    const rows = elementsNamed(root, "url").map((url) => url.children.map(({ text }) => text));
    expect(rows).toEqual([
      ["https://ws-code.example/1006/", "2026-11-21"],
      ["https://ws-code.example/a&b/"],
    ]);
  });
});
