import { expect, test } from "playwright/test";
import {
  allOf,
  definitionsIn,
  drawingOf,
  firstOf,
  linksIn,
  readMarkdownPage,
  sectionOf,
  textsOf,
} from "#tests/support/html/page-parts.ts";
import { answersIn, answersOf, fetchPage, fetchText, headingOf } from "./code-words.ts";
import { goldenCodes } from "./codes.ts";
import { goldenNumbers, goldenRangeList, goldenRangeMap } from "./numbers.ts";

test("the page of a number without a record says what is true of its range", async ({
  baseURL,
}) => {
  expect(goldenNumbers.length).toBeGreaterThan(0);
  for (const golden of goldenNumbers) {
    const page = await fetchPage(`/${golden.code}/`, baseURL);
    const article = firstOf(page, "article");
    const facts = definitionsIn(article);
    expect
      .soft({
        heading: firstOf(article, "h1").text,
        answer: firstOf(article, "p").text,
        ...answersIn(article),
        family: facts.get("Family")?.text,
        wire: facts.get("On the wire")?.text,
        wasClean: facts.get("wasClean")?.text,
        caption: firstOf(article, "figcaption").text,
        range: textsOf(sectionOf(page, "Its range"), "p"),
        sources: linksIn(sectionOf(page, "Sources")),
      })
      .toEqual({
        heading: headingOf(golden),
        answer: golden.answer,
        ...answersOf(golden),
        family: golden.familyTag,
        wire: golden.onTheWire,
        wasClean: golden.wasClean,
        caption: golden.caption,
        range: [`${golden.range}. Who may define codes here: ${golden.definedBy}.`],
        sources: [[golden.source, golden.definedIn]],
      });
  }
});

test("the card and the badge of a number without a record say the same", async ({ baseURL }) => {
  for (const golden of goldenNumbers) {
    const card = await fetchPage(`/embed/${golden.code}/`, baseURL);
    const main = firstOf(card, "main");
    const badge = await fetchText(`/badge/${golden.code}.svg`, baseURL);
    expect
      .soft({
        heading: firstOf(main, "h1").text,
        answer: firstOf(main, "p").text,
        ...answersIn(main),
        badge: /<title>([^<]*)</.exec(badge)?.[1],
      })
      .toEqual({
        heading: headingOf(golden),
        answer: golden.answer,
        ...answersOf(golden),
        badge: `WebSocket: ${headingOf(golden)}`,
      });
  }
});

test("the Markdown of a number that services define says the same", async ({ baseURL }) => {
  const defined = goldenNumbers.filter(({ code }) => code === 4000 || code === 4999);
  expect(defined).toHaveLength(2);
  for (const golden of defined) {
    const page = readMarkdownPage(await fetchText(`/${golden.code}.md`, baseURL));
    const answers = Object.entries(answersOf(golden));
    expect
      .soft({
        heading: firstOf(page, "h1").text,
        list: textsOf(firstOf(page, "ul"), "li"),
        range: textsOf(sectionOf(page, "Its range"), "p"),
      })
      .toEqual({
        heading: headingOf(golden),
        list: [
          ...answers.map(([question, [verdict, text]]) => `${question} ${verdict}. ${text}`),
          `Family: ${golden.family}`,
          `On the wire: ${golden.onTheWire}`,
          `wasClean: ${golden.wasClean}`,
          `Defined in: ${golden.definedIn}`,
        ],
        range: [`${golden.range}. Who may define codes here: ${golden.definedBy}.`],
      });
  }
});

test("a number without a record leads to the registered codes that are nearest", async ({
  baseURL,
}) => {
  const nearest = { 999: [1000, 1001, 1002], 2999: [3000, 3003, 3008], 4999: [3008, 3003, 3000] };
  for (const [number, codes] of Object.entries(nearest)) {
    const near = sectionOf(await fetchPage(`/${number}/`, baseURL), "Registered nearby");
    const golden = codes.flatMap((code) => goldenCodes.filter((one) => one.code === code));
    expect.soft(linksIn(near)).toEqual(golden.map((one) => [`/${one.code}/`, headingOf(one)]));
    expect
      .soft(textsOf(near, "li"))
      .toEqual(golden.map((one) => expect.stringContaining(one.happened)));
    expect
      .soft(drawingOf(near, 24))
      .toEqual(drawingOf(await fetchPage(`/embed/${codes[0] ?? 0}/`, baseURL), 24));
  }
});

test("the home page maps the ranges, and so does its Markdown", async ({ baseURL }) => {
  const codes = sectionOf(await fetchPage("/", baseURL), "Codes");
  const cells = allOf(firstOf(codes, "ol"), "li").map((cell) => {
    const range = firstOf(cell, "span").text;
    return [range, cell.text.slice(range.length).trim()];
  });
  expect(cells).toEqual(goldenRangeMap);
  const markdown = readMarkdownPage(await fetchText("/index.md", baseURL));
  expect(textsOf(sectionOf(markdown, "Codes"), "li")).toEqual(goldenRangeList);
});

test("the table of the home page groups the codes under those who define them", async ({
  baseURL,
}) => {
  const table = firstOf(sectionOf(await fetchPage("/", baseURL), "Codes"), "table");
  const groups = textsOf(table, "th").filter((text) => text.includes("–"));
  expect(groups).toEqual([
    "1000–1015 The protocol, its later versions and published extensions",
    "3000–3008 Libraries, frameworks and applications, who register with IANA",
  ]);
});
