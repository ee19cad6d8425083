import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { compareCodes } from "#data/words/compare.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { findCode } from "#data/lookup/find-code.ts";
import { codesWithManyLines } from "#data/lookup/message-links.ts";
import { messageStacks } from "#data/messages/index.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { allPaths } from "../addresses/all-paths.ts";
import { codeHead, numberHead } from "./code.ts";
import { comparisonHead } from "./comparison.ts";
import * as overviews from "./overview.ts";
import type { PageHead } from "./page-head.ts";
import { serviceCodeHead, serviceHead } from "./service.ts";
import { situationHead } from "./situation.ts";

const origin = new URL("https://ws-code.example");

/** The head of every page that the sitemap lists. */
const heads: readonly PageHead[] = [
  ...closeCodes.map(({ code }) => codeHead(describeCloseCode(code), origin)),
  ...serviceCodeNumbers()
    .filter((code) => !findCode(code))
    .map((code) => numberHead(describeCloseCode(code))),
  ...services.map((service) => serviceHead(service, origin)),
  ...services.flatMap((service) =>
    service.codes.map((use) => serviceCodeHead({ service, use }, origin)),
  ),
  ...situations.map((situation) => situationHead(situation, origin)),
  ...builtPairs().map((pair) => comparisonHead(compareCodes(...pair), origin)),
  ...messageStacks.map((stack) => overviews.stackHead(stack, origin)),
  ...codesWithManyLines().map(({ code, lines }) =>
    overviews.codeLinesHead(describeCloseCode(code), lines, origin),
  ),
  overviews.embedHead(origin),
  overviews.homeHead(origin),
  overviews.servicesHead(origin),
  overviews.situationsHead(origin),
  overviews.messagesHead(origin),
  overviews.compareHead(origin),
  overviews.timeoutsHead(origin),
  overviews.changesHead(origin),
];

const twice = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** The heads for which a rule does not hold, by their paths. */
const without = (rule: (head: PageHead) => boolean) =>
  heads
    .filter((head) => !rule(head))
    .map(({ path, title, description }) => [path, title, description]);

describe("the heads of all pages", () => {
  it("are one for each page that the sitemap lists", () => {
    expect(heads.map(({ path }) => path ?? "").toSorted()).toEqual(allPaths().toSorted());
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
