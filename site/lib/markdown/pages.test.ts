import { describe, expect, it } from "vitest";
import { fixTexts } from "#tests/support/text/fixes.ts";
import { allOf, readMarkdown } from "#tests/support/text/markdown.ts";
import { closeCodes } from "#data/codes/index.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { plainText } from "#data/text/text.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { feed } from "../head/discovery.ts";
import { apiIndexes, apiIndexPath } from "../api/paths.ts";
import { allPaths } from "../catalogue/catalogue.ts";
import { markdownPath } from "../addresses/urls.ts";
import { writeMarkdown } from "./page.ts";
import { allOutlines } from "../catalogue/outlines.ts";

const origin = new URL("https://ws-code.example");

/** Every Markdown file: its page, and what a reader gets of it. */
const markdownFiles = allOutlines(origin).map((page) => {
  const markdown = writeMarkdown(page, origin);
  return { page, markdown, elements: readMarkdown(markdown) };
});

const wordsOf = (path: string): string =>
  (markdownFiles.find(({ page }) => page.path === path)?.elements ?? [])
    .map(({ text }) => text)
    .join("\n");

/** The sentences that the Markdown file of a page lacks. */
const missingFrom = (path: string, sentences: readonly string[]): readonly string[] => {
  const words = wordsOf(path);
  return sentences.filter((sentence) => !words.includes(plainText(sentence)));
};

describe("the Markdown files", () => {
  it("are one for each page that the sitemap lists", () => {
    const paths = markdownFiles.map(({ page }) => page.path);
    expect(paths.toSorted()).toEqual(allPaths().toSorted());
  });

  it("begin with the page's title, and skip no level of heading", () => {
    for (const { page, elements } of markdownFiles) {
      const headings = elements.filter(({ name }) => /^h\d$/.test(name));
      expect(elements[0]).toMatchObject({ name: "h1", text: plainText(page.title) });
      const levels = headings.map(({ name }) => Number(name.slice(1)));
      const skipped = levels.slice(1).filter((level, index) => level - (levels[index] ?? 0) > 1);
      expect([page.path, skipped, levels.lastIndexOf(1)]).toEqual([page.path, [], 0]);
    }
  });

  it("lead to Markdown files and pages that exist", () => {
    const known = new Set([
      ...[feed.path, "/llms.txt", ...apiIndexes.map(apiIndexPath)],
      ...allPaths().flatMap((path) => [path, markdownPath(path)]),
    ]);
    const onDemand = /^\/\d{1,5}\/$/;
    for (const { page, elements } of markdownFiles) {
      const links = allOf(elements, "a").map(({ href = "" }) => new URL(href));
      const own = links.filter((url) => url.origin === origin.origin);
      expect([
        page.path,
        own.filter(({ pathname }) => !known.has(pathname) && !onDemand.test(pathname)),
      ]).toEqual([page.path, []]);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it("have no empty cell, and no mark of Markdown left in what one reads", () => {
    for (const { page, elements } of markdownFiles) {
      expect([page.path, allOf(elements, "td").filter(({ text }) => text === "")]).toEqual([
        page.path,
        [],
      ]);
      const prose = elements.map((element) => element.prose).join("\n");
      expect([page.path, /\\|`|\*\*|undefined/.exec(prose)?.[0]]).toEqual([page.path, undefined]);
    }
  });

  it("hold no HTML", () => {
    const names = new Set(
      markdownFiles.flatMap(({ elements }) => allOf(elements, "script", "img", "div")),
    );
    expect([...names]).toEqual([]);
  });

  it("end in one line break", () => {
    for (const { markdown } of markdownFiles) expect(markdown).toMatch(/[^\n]\n$/);
  });
});

describe("a Markdown file says all that the records say", () => {
  it.each(closeCodes.map((record) => [record.code, record] as const))("about %d", (_, record) => {
    const { description, whenYouSeeIt, howToFix, useWhen, senderNote } = findGuide(record);
    const fixes = howToFix.flatMap(({ title, text }) => [title, text]);
    const said = [...description, ...whenYouSeeIt, ...fixes, useWhen, senderNote];
    const missing = missingFrom(`/${record.code}/`, [
      record.answer,
      record.reconnect.advice,
      ...said,
    ]);
    expect(missing).toEqual([]);
  });

  it("about every service and its codes", () => {
    for (const { id, summary, note = "", codes } of services) {
      const said = codes.flatMap(({ name, meaning, remedy }) => [name, meaning, remedy]);
      expect(missingFrom(`/services/${id}/`, [summary, note, ...said])).toEqual([]);
      for (const { code, name, meaning, remedy } of codes)
        expect(missingFrom(`/services/${id}/${code}/`, [name, meaning, remedy])).toEqual([]);
    }
  });

  it("about every situation", () => {
    for (const { id, title, happened, symptoms, confirm, firstSafeMove, fix } of situations) {
      const said = [title, happened, ...symptoms, confirm, firstSafeMove, ...fixTexts(fix)];
      expect(missingFrom(`/situations/${id}/`, said)).toEqual([]);
    }
  });

  it("about every limit", () => {
    const said = timeoutLimits.flatMap(({ product, setting, clientSees, raise }) => [
      product,
      setting,
      clientSees,
      raise,
    ]);
    expect(missingFrom("/timeouts/", said)).toEqual([]);
  });
});
