import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { readLinks } from "./page-links.ts";
import { verifyBuild } from "./verify-build.ts";

let folder = "";

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is wrong with a build whose home page says this. */
async function problems(home: string, wanted: readonly string[] = ["/", "/1006/"]) {
  folder = await builtFolder("https://ws-code.example", { "client/index.html": home });
  return verifyBuild(folder, wanted);
}

describe("verifyBuild()", () => {
  it("finds nothing wrong where every page is there and every link resolves", async () => {
    const links = `<h1 id="top"></h1><a href="#top"></a><a href="/1006/?a=b"></a><a href="1006/"></a>
      <img src="/robots.txt"><a href="https://other.example/nowhere"></a><a href="/4004/"></a>
      <a href="mailto:me@ws-code.example"></a><a href="https://ws-code.example/1006.md"></a>`;
    expect(await problems(links)).toEqual([]);
  });

  it.each([
    ['<a href="/missing/">', "https://ws-code.example/missing/, linked from /, leads nowhere."],
    ['<img src="/missing/">', "https://ws-code.example/missing/, linked from /, leads nowhere."],
    [
      '<a href="/1006/#nothing">',
      "https://ws-code.example/1006/#nothing, linked from /, names no part of its page.",
    ],
    ['<a href="http://[">', "http://[, linked from /, cannot be read."],
    ["<template><script src=/missing/></script></template>", expect.stringContaining("leads no")],
  ])("says where %s leads nowhere", async (html, problem) => {
    expect(await problems(html)).toEqual([problem]);
  });

  it("says which page of the list was not built", async () => {
    expect(await problems("", ["/", "/1006/", "/missing/"])).toEqual(["/missing/ was not built."]);
  });

  it("says which file is not as it was built, and which is missing", async () => {
    folder = await builtFolder();
    appendFileSync(join(folder, "client/1006.md"), "x");
    rmSync(join(folder, "client/robots.txt"));
    expect(await verifyBuild(folder, [])).toEqual([
      "1006.md is not as it was built.",
      "robots.txt is missing.",
    ]);
  });
});

it("reads what a page links, loads and names, in templates too", () => {
  folder = "/nowhere";
  const { links, ids } = readLinks(
    '<body id="a"><a href="/x">x</a><template><img src="/y" id="b"></template><object data="/z">',
  );
  expect([links, [...ids]]).toEqual([
    ["/x", "/y", "/z"],
    ["a", "b"],
  ]);
});
