import { describe, expect, it } from "vitest";
import { searchGroups } from "#data/search/search-groups.ts";
import { allPages } from "../catalogue/catalogue.ts";
import { findPages, onlyAnswer } from "./find-pages.ts";

describe("onlyAnswer()", () => {
  it.each([
    ["1006", "/1006/"],
    ["closed with code: 1006", "/1006/"],
    ["going away", "/1001/"],
    ["discord gateway 4004", "/services/discord-gateway/4004/"],
    ["gorilla", "/messages/gorilla-websocket/"],
  ])("leads from %j to %s", (asked, path) => {
    expect(onlyAnswer(findPages(asked))?.path).toBe(path);
  });

  it.each(["discord 4004", "timeout", "graphql-ws", "xyzzy plugh", ""])(
    "leaves the choice for %j",
    (asked) => {
      expect(onlyAnswer(findPages(asked))).toBeUndefined();
    },
  );
});

describe("the search", () => {
  it("knows every page of the catalogue that people call by a name", () => {
    const known = new Set(searchGroups().flatMap(({ pages }) => pages.map(({ path }) => path)));
    const named = allPages().filter(({ names }) => names.length > 0);
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ path }) => !known.has(path)).map(({ path }) => path)).toEqual([]);
  });
});
