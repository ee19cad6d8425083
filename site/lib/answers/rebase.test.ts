import { describe, expect, it } from "vitest";
import { pathBelowBase, pathWithBase } from "../addresses/base.ts";
import { rebased } from "./rebase.ts";

const site = new URL("https://example.org/ws/");
const root = new URL("https://example.org/");

describe("rebased()", () => {
  it.each([
    ['<a href="/1006/">', '<a href="/ws/1006/">'],
    ['<a href="/">', '<a href="/ws/">'],
    ['<form action="/find" method="get">', '<form action="/ws/find" method="get">'],
    [
      '<img alt="a" src="/badge/1006.svg?a=1&amp;b=2">',
      '<img alt="a" src="/ws/badge/1006.svg?a=1&amp;b=2">',
    ],
    ['<script src="/ws/_astro/a.js"></script>', '<script src="/ws/_astro/a.js"></script>'],
    ['<link href="https://example.org/1006/">', '<link href="https://example.org/ws/1006/">'],
    ['<link href="https://example.org/ws/1006/">', '<link href="https://example.org/ws/1006/">'],
    ['<a href="#a">', '<a href="#a">'],
    ['<a href="https://elsewhere.example/1006/">', '<a href="https://elsewhere.example/1006/">'],
    ["<pre>href=&quot;/1006/&quot;</pre>", "<pre>href=&quot;/1006/&quot;</pre>"],
    [
      "<script>const a = '<a href=\"/b\">';</script>",
      "<script>const a = '<a href=\"/b\">';</script>",
    ],
    [
      '<a href="/oembed?url=https%3A%2F%2Fexample.org%2F1006%2F">',
      '<a href="/ws/oembed?url=https%3A%2F%2Fexample.org%2Fws%2F1006%2F">',
    ],
  ])("prints the page %s as %s", (page, printed) => {
    expect(rebased(page, true, site)).toBe(printed);
    expect(rebased(printed, true, site)).toBe(printed);
    expect(rebased(page, true, root)).toBe(page);
  });

  it("puts the base into whole addresses of JSON and Markdown, and leaves paths, which are keys", () => {
    const text =
      '{"url":"https://example.org/1006/","path":"/1006/","at":"https://example.org.evil/"}';
    expect(rebased(text, false, site)).toBe(
      '{"url":"https://example.org/ws/1006/","path":"/1006/","at":"https://example.org.evil/"}',
    );
  });
});

describe("a path and the base", () => {
  it("has it once", () => {
    expect(pathWithBase("/1006/?a", site)).toBe("/ws/1006/?a");
    expect(pathWithBase("/ws/1006/", site)).toBe("/ws/1006/");
    expect(pathWithBase("//evil.example/", site)).toBe("//evil.example/");
    expect(pathWithBase("/1006/", root)).toBe("/1006/");
  });

  it("is not of the site outside of it", () => {
    expect(pathBelowBase("/ws/1006/", site)).toBe("/1006/");
    expect(pathBelowBase("/wsx/1006/", site)).toBeUndefined();
    expect(pathBelowBase("/1006/", site)).toBeUndefined();
    expect(pathBelowBase("/1006/", root)).toBe("/1006/");
  });
});
