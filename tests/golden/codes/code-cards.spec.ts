import { expect } from "playwright/test";
import { test } from "#tests/support/embeds/host-site.ts";
import {
  allOf,
  drawingOf,
  firstOf,
  linksIn,
  textsOf,
  type PageElement,
} from "#tests/support/html/page-parts.ts";
import { answersIn, answersOf, fetchPage, fetchText, headingOf } from "./code-words.ts";
import { goldenCodes } from "./codes.ts";
import { goldenPairs } from "./comparisons.ts";
import { goldenNumbers } from "./numbers.ts";

/** What a card of a code says; its name is a heading only in a document of its own. */
const readCard = (card: PageElement) => ({
  name: firstOf(card, "h1", "p").text,
  tag: allOf(card, "span").find(({ attributes }) => attributes["class"]?.startsWith("tag"))?.text,
  says: textsOf(card, "p"),
  ...answersIn(card),
  link: linksIn(card)[0]?.[0],
});

test("the card of a code says what the table says, framed or as plain HTML", async ({
  baseURL,
}) => {
  for (const golden of goldenCodes) {
    const { code } = golden;
    for (const [path, holder] of [
      [`/embed/${code}/`, "main"],
      [`/card/${code}.html`, "article"],
    ] as const) {
      const card = firstOf(await fetchPage(path, baseURL), holder);
      expect.soft({ path, ...readCard(card) }).toEqual({
        path,
        name: headingOf(golden),
        tag: golden.familyTag,
        says: expect.arrayContaining([golden.answer]),
        ...answersOf(golden),
        link: new URL(`/${code}/`, baseURL).href,
      });
    }
  }
});

test("the picture, the badge and the oEmbed answer of a code have its name", async ({
  baseURL,
}) => {
  for (const golden of goldenCodes) {
    const heading = headingOf(golden);
    const page = new URL(`/${golden.code}/`, baseURL).href;
    const badge = await fetchText(`/badge/${golden.code}.svg`, baseURL);
    const picture = await fetchText(`/glyph/${golden.code}.svg`, baseURL);
    const oembed = await fetchText(`/oembed?url=${encodeURIComponent(page)}`, baseURL);
    expect
      .soft({
        badge: /<title>([^<]*)</.exec(badge)?.[1],
        label: /aria-label="([^"]*)"/.exec(badge)?.[1],
        picture: /<title>([^<]*)</.exec(picture)?.[1],
        caption: /<desc>([^<]*)</.exec(picture)?.[1],
        oembed: JSON.parse(oembed) as unknown,
      })
      .toEqual({
        badge: `WebSocket: ${heading}`,
        label: `WebSocket: ${heading}`,
        picture: `WebSocket: ${heading}`,
        caption: golden.caption,
        oembed: expect.objectContaining({ title: heading }),
      });
  }
});

test("the oEmbed answer of a comparison has its question", async ({ baseURL }) => {
  for (const { pair } of goldenPairs.filter((one) => /^\d+-vs-\d+$/.test(one.pair))) {
    const page = new URL(`/compare/${pair}/`, baseURL).href;
    const oembed = await fetchText(`/oembed?url=${encodeURIComponent(page)}`, baseURL);
    expect.soft(JSON.parse(oembed)).toMatchObject({
      title: `${pair.replace("-vs-", " or ")}: what is the difference?`,
    });
  }
});

test("llms.txt says of each code what the table says, and of each confused pair", async ({
  baseURL,
}) => {
  const lines = (await fetchText("/llms.txt", baseURL)).replaceAll(/[`\\]/g, "").split("\n");
  const at = (path: string) => new URL(path, baseURL).href;
  for (const golden of goldenCodes) {
    const { answer, reconnect, advice } = golden;
    const link = `[${headingOf(golden)}](${at(`/${golden.code}.md`)})`;
    const said = `${answer} Should I reconnect? ${reconnect}. ${advice}`;
    expect.soft(lines).toContain(`- ${link}: ${said}`);
  }
  for (const { pair, difference } of goldenPairs) {
    const line = lines.find((one) => one.includes(`(${at(`/compare/${pair}.md`)})`));
    expect.soft(line?.endsWith(`: ${difference}`), pair).toBe(true);
  }
});

test("the custom element says of each number what the tables say", async ({
  page,
  baseURL,
  openHost,
}) => {
  const golden = [...goldenCodes, ...goldenNumbers];
  const elements = golden.map(({ code }) => `<ws-code code="${code}"></ws-code>`).join("");
  await openHost(
    `${elements}<script type="module" src="${new URL("/ws-code.js", baseURL).href}"></script>`,
  );
  await expect(page.locator("ws-code article")).toHaveCount(golden.length);
  const shown = await page.locator("ws-code article").evaluateAll((cards) => {
    const fold = (text = "") => text.replace(/\s+/g, " ").trim();
    return cards.map((card) => ({
      said: [...card.querySelectorAll("header, p, dt, dd")].map((one) => fold(one.textContent)),
      link: card.querySelector("a")?.href,
      drawing: [...card.querySelectorAll('svg[width="48"] path')].map((path) =>
        path.getAttribute("d"),
      ),
    }));
  });
  for (const [index, facts] of golden.entries()) {
    const heading = headingOf(facts);
    const card = await fetchPage(`/embed/${facts.code}/`, baseURL);
    expect.soft(shown[index]).toEqual({
      said: [
        `${heading} ${facts.familyTag}`,
        facts.answer,
        "Should I reconnect?",
        facts.reconnect,
        "Can I send it?",
        facts.send,
        "Who sends it?",
        facts.sender,
        `${facts.advice} ${heading}`,
      ],
      link: new URL(`/${facts.code}/`, baseURL).href,
      drawing: drawingOf(card, 48),
    });
  }
});
