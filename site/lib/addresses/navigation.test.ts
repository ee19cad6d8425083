import { describe, expect, it } from "vitest";
import { allPaths } from "../catalogue/catalogue.ts";
import { entryOf, navigation } from "./navigation.ts";

describe("the navigation", () => {
  it("has at most five entries, each with a name and a page of its own", () => {
    expect(navigation.length).toBeLessThanOrEqual(5);
    expect(new Set(navigation.map(({ label }) => label)).size).toBe(navigation.length);
    expect(new Set(navigation.map(({ path }) => path)).size).toBe(navigation.length);
  });

  it("leads to pages that there are, each of which belongs to its own entry", () => {
    expect(allPaths()).toEqual(expect.arrayContaining(navigation.map(({ path }) => path)));
    expect(navigation.map(({ path }) => entryOf(path)?.path)).toEqual(
      navigation.map(({ path }) => path),
    );
  });

  it.each([
    ["/", "Look up"],
    ["/find", "Look up"],
    ["/reference/", "Reference"],
    ["/1006/", "Reference"],
    ["/2345/", "Reference"],
    ["/1006/lines/", "Reference"],
    ["/services/", "Reference"],
    ["/services/discord-gateway/4004/", "Reference"],
    ["/situations/idle-timeout/", "Reference"],
    ["/timeouts/", "Reference"],
    ["/messages/node-ws/", "Reference"],
    ["/compare/", "Reference"],
    ["/compare/1006-vs-discord-gateway-4004/", "Reference"],
    ["/embed/", undefined],
    ["/changes/", undefined],
    ["/nothing/", undefined],
  ])("has the page %s under %s", (path, label) => {
    expect(entryOf(path)?.label).toBe(label);
  });

  it("has an entry for every page but those that the footer leads to", () => {
    const without = allPaths().filter((path) => entryOf(path) === undefined);
    expect(without).toEqual(["/embed/", "/changes/"]);
  });
});
