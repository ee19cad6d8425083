import { expect, test } from "playwright/test";
import { different } from "../support/html/compare-rows.ts";
import { builtFile, builtPage, pagePaths } from "../support/server/built-site.ts";
import {
  crumbsOf,
  foundHead,
  headingOf,
  trailOf,
  wantedHead,
  wantedPictureText,
} from "../support/html/head-rules.ts";
import { readFrame } from "../support/html/page-frame.ts";
import { readHead } from "../support/html/page-head.ts";
import { markdownSections, sectionsOf } from "../support/html/page-sections.ts";
import { addressesOf, sharedTitles } from "../support/text/markdown-rules.ts";
import { wantedFrame } from "../support/embeds/wanted-frame.ts";

// One worker reads the build once, for all rules.
test.describe.configure({ mode: "default" });

const markdownOf = (path: string): string =>
  builtFile(path === "/" ? "/index.md" : path.replace(/\/$/, ".md"));

/** What a page says, as far as a rule for all pages asks. */
function summaryOf(path: string) {
  const page = builtPage(path);
  const head = readHead(page, builtFile(`${path}index.html`));
  return {
    path,
    head,
    heading: headingOf(page),
    frame: readFrame(page),
    trail: trailOf(page),
    sections: sectionsOf(page).map(({ title, number, id, anchor, links }) => ({
      title,
      number,
      id,
      anchor,
      links,
    })),
    markdown: markdownSections(markdownOf(path)).map(({ title, links }) => ({ title, links })),
  };
}

let read: readonly ReturnType<typeof summaryOf>[] | undefined;
const summaries = () => (read ??= pagePaths.map(summaryOf));

test("every page has the navigation, the theme switch and the footer, and marks its entry", () => {
  test.setTimeout(180_000);
  expect(pagePaths.length).toBeGreaterThan(900);
  const rows = summaries().map(({ path, frame }) => ({
    path,
    found: frame,
    wanted: wantedFrame(path),
  }));
  expect(different(rows)).toEqual([]);
});

test("every page gives its address, its Markdown, its oEmbed answers and its words for chats", ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const rows = summaries().map(({ path, head }) => {
    const { title, meta } = head;
    const wanted = wantedHead(path, origin, title, meta("description")[0] ?? "");
    return { path, found: foundHead(head), wanted };
  });
  expect(different(rows)).toEqual([]);
});

test("every page names its picture: the code's own, or the site's", () => {
  const rows = summaries().map(({ path, head, heading }) => ({
    path,
    found: head.meta("og:image:alt"),
    wanted: [wantedPictureText(path, heading)],
  }));
  expect(different(rows)).toEqual([]);
});

test("the sections of every page are numbered from 1, and each heading leads to its own", () => {
  const rows = summaries().map(({ path, sections }) => ({
    path,
    found: sections.map(({ number, anchor }) => [number, anchor]),
    wanted: sections.map(({ id }, index) => [`${index + 1}`, `#${id ?? ""}`]),
  }));
  expect(different(rows)).toEqual([]);
  expect(rows.filter(({ found }) => found.length > 0).length).toBeGreaterThan(800);
});

test("breadcrumbs are the same to readers and to search engines, the page itself last", ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const rows = summaries()
    .filter(({ trail }) => trail.length > 0)
    .map(({ path, head, trail }) => ({
      path,
      found: crumbsOf(head.things).map(([name, item], index, all) =>
        index === all.length - 1 ? item : [name, item],
      ),
      wanted: [
        ...trail.map(([name, href = ""]) => [name, new URL(href, origin).href]),
        `${origin}${path}`,
      ],
    }));
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(700);
});

test("every deep page has breadcrumbs, and an overview has none", () => {
  const rows = summaries().map(({ path, trail }) => ({
    path,
    found: trail.length > 0,
    wanted: !/^\/(?:\d+|[a-z]+)?\/?$/.test(path),
  }));
  expect(different(rows)).toEqual([]);
});

test("the things that a page describes to search engines are at its own address", ({ baseURL }) => {
  const origin = baseURL ?? "";
  const rows = summaries().map(({ path, head }) => ({
    path,
    found: head.things.flatMap(({ url }) => (url === undefined ? [] : [url])),
    wanted: head.things.flatMap(({ url }) => (url === undefined ? [] : [`${origin}${path}`])),
  }));
  expect(different(rows)).toEqual([]);
  expect(rows.filter(({ found }) => found.length > 0).length).toBeGreaterThan(600);
});

test("an article is dated as the sitemap dates its page", () => {
  const sitemap = builtFile("/sitemap.xml");
  const dates = new Map(
    [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc><lastmod>([^<]*)</g)].map(
      ([, path = "", day]) => [path, day] as const,
    ),
  );
  const rows = summaries()
    .flatMap(({ path, head }) => head.things.map((thing) => ({ path, thing })))
    .filter(({ thing }) => thing["@type"] === "TechArticle")
    .map(({ path, thing }) => ({ path, found: thing["dateModified"], wanted: dates.get(path) }));
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(140);
});

test("the Markdown of a page has the page's sections, in the same order", () => {
  const rows = summaries()
    .filter(({ sections }) => sections.length > 0)
    .map(({ path, sections, markdown }) => ({
      path,
      found: sharedTitles(markdown, path),
      wanted: sharedTitles(sections, path),
    }));
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(800);
});

/**
 * What one of the two shortens: the Markdown has every line and every situation, and a link to the
 * codes of a service, which the page lists.
 */
const shortened = /^Log lines that mean|^When you see it$|^Often confused$|^Codes$|^All codes of /;

test("the sections of a page and of its Markdown lead to the same places", ({ baseURL }) => {
  const origin = baseURL ?? "";
  const rows = summaries().flatMap(({ path, sections, markdown }) =>
    sections
      .filter(({ title }) => !shortened.test(title))
      .flatMap((section) => {
        const same = markdown.find(({ title }) => title === section.title);
        if (!same) return [];
        const [found, wanted] = [same, section].map((one) => addressesOf(one, origin));
        return [{ path: `${path} ${section.title}`, found, wanted }];
      }),
  );
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(2000);
});
