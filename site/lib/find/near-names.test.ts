import { describe, expect, it } from "vitest";
import { typosBetween } from "#data/search/language/closeness.ts";
import { allPages } from "../catalogue/catalogue.ts";
import { nearNames } from "./near-names.ts";

const names = [...new Set(allPages().flatMap((page) => [...page.names, page.path]))];

/** What it has to give, by comparing all. */
const byComparing = (asked: string, most: number) =>
  names
    .map((name) => ({ name, typos: typosBetween(asked, name) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos)
    .map(({ name }) => name);

describe("nearNames()", () => {
  const near = nearNames(names);

  it.each([
    ["goin away", 3],
    ["/services/discord-gatway/4004/", 10],
    ["situations idle timout", 7],
    ["1006", 1],
    ["", 1],
    ["zzzzzzzz", 2],
    ["abcdefghij".repeat(8), 26],
    ["the connection was closed ".repeat(8), 66],
    ["Ünïcödé 🦆 naïve", 5],
  ])("gives for %j within %i what comparing all gives", (asked, most) => {
    expect(near(asked, most)).toEqual(byComparing(asked, most));
  });

  it("has names enough to be asked", () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(near("goin away", 3).length).toBeGreaterThan(0);
  });
});
