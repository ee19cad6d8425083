import { describe, expect, it } from "vitest";
import { allPages, allPaths } from "../catalogue/catalogue.ts";
import type { PageHead } from "./page-head.ts";

const origin = new URL("https://ws-code.example");

/** The head of every page that the sitemap lists. */
const heads: readonly PageHead[] = allPages().map(({ head }) => head(origin));

const twice = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** The heads for which a rule does not hold, by their paths. */
const without = (rule: (head: PageHead) => boolean) =>
  heads
    .filter((head) => !rule(head))
    .map(({ path, title, description }) => [path, title, description]);

describe("the heads of all pages", () => {
  it("are one for each page that the sitemap lists", () => {
    expect(heads.length).toBeGreaterThan(900);
    expect(heads.map(({ path }) => path ?? "")).toEqual(allPaths());
    expect(twice(allPaths())).toEqual([]);
  });

  it("have titles of their own", () => {
    expect(twice(heads.map(({ title }) => title))).toEqual([]);
  });

  it("have descriptions that a search result shows whole", () => {
    expect(without(({ description }) => /^.{40,160}$/.test(description))).toEqual([]);
  });

  it("have no backtick and no empty label", () => {
    expect(
      without(({ title, description, labels = [] }) =>
        [title, description, ...labels.flat()].every((text) => /^[^`]+$/.test(text)),
      ),
    ).toEqual([]);
    expect(without(({ labels }) => labels?.length === 2)).toEqual([]);
  });

  it("say what each page is", () => {
    expect(without(({ things = [] }) => things.length > 0)).toEqual([]);
  });
});

describe("the labels", () => {
  const labelsOf = (path: string) => heads.find((head) => head.path === path)?.labels;

  it.each([
    [
      "/1006/",
      [
        ["Should I reconnect?", "Yes, with backoff"],
        ["Who sends it?", "Nobody"],
      ],
    ],
    [
      "/services/discord-gateway/4004/",
      [
        ["Should I reconnect?", "No"],
        ["Who sends it?", "Discord Gateway"],
      ],
    ],
    [
      "/compare/1006-vs-1013/",
      [
        ["Reconnect after 1006 Abnormal Closure?", "Yes, with backoff"],
        ["Reconnect after 1013 Try Again Later?", "Not automatically"],
      ],
    ],
  ])("of %s answer", (path, labels) => {
    expect(labelsOf(path)).toEqual(labels);
  });
});
