import { expect, test } from "playwright/test";
import {
  allOf,
  definitionsIn,
  drawingOf,
  firstOf,
  linksIn,
  readMarkdownPage,
  readPage,
  sectionOf,
  textsOf,
  type PageElement,
} from "#tests/support/html/page-parts.ts";
import { tableIn } from "#tests/support/html/page-table.ts";
import { fetchPage, fetchText, headingOf, plain } from "./code-words.ts";
import { goldenCodes, type GoldenCode } from "./codes.ts";
import {
  calledOf,
  differencesOf,
  movesOf,
  pageOf,
  rowsOf,
  type GoldenSide,
} from "./comparison-words.ts";
import { goldenPairs, goldenServiceCodes, oftenConfusedPairs } from "./comparisons.ts";
import { goldenNumbers } from "./numbers.ts";

const { discord4004, graphql4401, graphql4408, pusher4009 } = goldenServiceCodes;

/** All pairs of registered codes, the lower one on the left. */
const registeredPairs = goldenCodes.flatMap((left, index) =>
  goldenCodes.slice(index + 1).map((right) => ({
    pair: `${left.code}-vs-${right.code}`,
    sides: [left, right] as const,
  })),
);

const privateUse = (code: number): GoldenSide => ({ ...numberAt(4000), code });
const numberAt = (code: number): GoldenSide => found(goldenNumbers, code);
const codeAt = (code: number): GoldenCode => found(goldenCodes, code);

function found<Row extends { readonly code: number }>(rows: readonly Row[], code: number): Row {
  const row = rows.find((one) => one.code === code);
  if (row) return row;
  throw new Error(`The table has no ${code}.`);
}

/** Pairs with a number or a service's code; the last four have no page of their own in the build. */
const otherPairs: readonly { readonly pair: string; readonly sides: Sides }[] = [
  { pair: "1006-vs-4000", sides: [codeAt(1006), privateUse(4000)] },
  { pair: "1008-vs-4401", sides: [codeAt(1008), privateUse(4401)] },
  { pair: "4009-vs-4409", sides: [privateUse(4009), privateUse(4409)] },
  { pair: "3000-vs-graphql-ws-4401", sides: [codeAt(3000), graphql4401] },
  { pair: "3008-vs-graphql-ws-4408", sides: [codeAt(3008), graphql4408] },
  { pair: "1006-vs-discord-gateway-4004", sides: [codeAt(1006), discord4004] },
  {
    pair: "discord-gateway-4004-vs-pusher-channels-4009",
    sides: [discord4004, pusher4009],
  },
  { pair: "999-vs-1006", sides: [numberAt(999), codeAt(1006)] },
  { pair: "1006-vs-5000", sides: [codeAt(1006), numberAt(5000)] },
];

type Sides = readonly [left: GoldenSide, right: GoldenSide];

const titleOf = ([a, b]: Sides) => `${calledOf(a)} or ${calledOf(b)}: what is the difference?`;

/** A comparison's table, but for the drawings of its first row. */
const factRows = (page: PageElement) =>
  tableIn(page)
    .rows.filter(({ header }) => header.text !== "Step by step")
    .map(({ header, cells }) => [header.text, ...cells.slice(1).map(({ text }) => text)]);

const goldenRows = ([a, b]: Sides) => {
  const right = rowsOf(b);
  return Object.entries(rowsOf(a)).map(([label, value]) => [label, value, right[label] ?? ""]);
};

/** What a column is headed by: where its number leads, the number, the name and the family. */
const headOf = (column: PageElement | undefined) =>
  column && [linksIn(column)[0], ...textsOf(column, "span").slice(-2)];

const goldenHead = (side: GoldenSide) => [
  [pageOf(side), `${side.code}`],
  side.name,
  side.familyTag,
];

const goldenDifferences = ([a, b]: Sides) => differencesOf(a, b);

/** What each section with a half for each side says first, by its heading. */
const halvesOf = (page: PageElement) =>
  ["What each means", "When you see each", "How to fix each"].map((title) =>
    textsOf(sectionOf(page, title), "h3"),
  );

const compared = [...registeredPairs, ...otherPairs];

test("a comparison has the lower code on the left, and of each what the table says", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  expect(compared.length).toBeGreaterThan(170 + otherPairs.length);
  for (const { pair, sides } of compared) {
    const page = await fetchPage(`/compare/${pair}/`, baseURL);
    const headings = sides.map(headingOf);
    const [, left, right] = tableIn(page).columns;
    expect
      .soft({
        title: firstOf(page, "h1").text,
        head: [headOf(left), headOf(right)],
        rows: factRows(page),
        differences: textsOf(firstOf(sectionOf(page, "Key differences"), "ul"), "li"),
        halves: halvesOf(page),
        answers: textsOf(sectionOf(page, "What each means"), "p"),
        more: linksIn(sectionOf(page, "More comparisons")),
      })
      .toEqual({
        title: titleOf(sides),
        head: sides.map(goldenHead),
        rows: goldenRows(sides),
        differences: goldenDifferences(sides),
        halves: [headings, headings, headings],
        answers: sides.map(({ answer }) => answer),
        more: [
          ...sides.map((side) => [pageOf(side), `All about ${side.code}`]),
          ["/compare/", "Compare two others"],
        ],
      });
  }
});

test("a comparison of registered codes has the code, the use and the drawing of each", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const pictures = new Map<number, readonly string[]>();
  for (const { code } of goldenCodes)
    pictures.set(code, drawingOf(await fetchPage(`/embed/${code}/`, baseURL), 48));
  for (const { pair, sides } of registeredPairs) {
    const page = await fetchPage(`/compare/${pair}/`, baseURL);
    const code = allOf(sectionOf(page, "Key differences"), "code").map(({ text }) => text);
    const [, left, right] = tableIn(page).columns;
    const moves = movesOf(...sides);
    expect
      .soft({
        moves: code.filter((text) => text.startsWith("ws.onclose")).length,
        lines: moves.filter((line) => !code.some((text) => text.includes(line))),
        use: textsOf(sectionOf(page, "When to use which"), "li"),
        drawings: [left && drawingOf(left, 48), right && drawingOf(right, 48)],
      })
      .toEqual({
        moves: moves.length === 0 ? 0 : 1,
        lines: [],
        use: sides.map(({ useWhen }) => useWhen),
        drawings: sides.map(({ code: number }) => pictures.get(number)),
      });
  }
});

/** The Markdown file of a side; the pages of 999 and 5000 are made when asked for and have none. */
const markdownOf = (side: GoldenSide): string =>
  pageOf(side).replace(/^\/(?!(?:999|5000)\/)(.*)\/$/, "/$1.md");

test("the Markdown of a comparison has the same sides", async ({ baseURL }) => {
  test.setTimeout(180_000);
  for (const { pair, sides } of compared) {
    const page = readMarkdownPage(await fetchText(`/compare/${pair}.md`, baseURL));
    const table = tableIn(page);
    expect
      .soft({
        title: firstOf(page, "h1").text,
        head: table.columns.slice(1).map((column) => linksIn(column)[0]),
        rows: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
        differences: textsOf(firstOf(sectionOf(page, "Key differences"), "ul"), "li"),
      })
      .toEqual({
        title: titleOf(sides),
        head: sides.map((side) => [new URL(markdownOf(side), baseURL).href, headingOf(side)]),
        rows: goldenRows(sides),
        differences: goldenDifferences(sides),
      });
  }
});

test("the card of a comparison has the same sides, framed or as plain HTML", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const built = compared.slice(0, -4);
  for (const { pair, sides } of built)
    for (const path of [`/embed/compare/${pair}/`, `/card/compare/${pair}.html`]) {
      const card = await fetchPage(path, baseURL);
      const shown = ["What happened", "Who sends it", "Reconnect"];
      const { columns, rows } = tableIn(card);
      expect
        .soft({
          path,
          head: columns.map(({ text }) => text),
          rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
          foot: linksIn(card)[0]?.[0],
        })
        .toEqual({
          path,
          head: sides.map(headingOf),
          rows: shown.map((label) => sides.map((side) => `${label} ${rowsOf(side)[label] ?? ""}`)),
          foot: new URL(`/compare/${pair}/`, baseURL).href,
        });
    }
});

test("a pair that people confuse says what decides, and what to do after each", async ({
  baseURL,
}) => {
  for (const { pair, difference, whatToDo } of goldenPairs) {
    const page = await fetchPage(`/compare/${pair}/`, baseURL);
    const numbers = [...pair.matchAll(/\d{4}/g)].map(([number]) => number);
    const lead = allOf(firstOf(page, "article"), "p")[0];
    const told = definitionsIn(sectionOf(page, "Key differences"));
    expect
      .soft({
        difference: lead?.text,
        head: allOf(page, "meta").find(({ attributes }) => attributes["name"] === "description")
          ?.attributes["content"],
        told: [...told].map(([term, { text }]) => [term, text]),
      })
      .toEqual({
        difference,
        head: difference,
        told: numbers.map((number, side) => [`When you see ${number}`, whatToDo[side]]),
      });
  }
});

/** The list of the API, as far as the table goes. */
interface ComparisonsAnswer {
  readonly comparisons: readonly {
    readonly id: string;
    readonly codes: readonly [{ readonly code: number }, { readonly code: number }];
  }[];
}

test("the JSON of the comparisons lists the pairs that people confuse", async ({ baseURL }) => {
  const text = plain(await fetchText("/api/v1/comparisons.json", baseURL));
  const { comparisons } = JSON.parse(text) as ComparisonsAnswer;
  expect(comparisons.map(({ id }) => id)).toEqual(goldenPairs.map(({ pair }) => pair));
  for (const [index, { pair, difference, whatToDo }] of goldenPairs.entries()) {
    const numbers = [...pair.matchAll(/\d{4}/g)].map(([number]) => Number(number));
    expect.soft(comparisons[index]).toMatchObject({
      difference,
      url: new URL(`/compare/${pair}/`, baseURL).href,
      codes: numbers.map((code, side) => ({
        code,
        whatToDo: whatToDo[side],
        heading: expect.stringMatching(`^${code} `),
        url: expect.stringMatching(`/${code}/$`),
      })),
    });
  }
});

test("“Often confused” leads to each of its pairs, with the drawings of both", async ({
  baseURL,
}) => {
  const markdown = readMarkdownPage(await fetchText("/compare.md", baseURL));
  expect(
    linksIn(firstOf(sectionOf(markdown, "Often confused"), "ul")).map(([href]) => href),
  ).toEqual(goldenPairs.map(({ pair }) => new URL(`/compare/${pair}.md`, baseURL).href));
  for (const path of ["/", "/compare/"]) {
    const list = firstOf(sectionOf(await fetchPage(path, baseURL), "Often confused"), "ul");
    expect
      .soft(linksIn(list))
      .toEqual(oftenConfusedPairs.map(([a, b]) => [`/compare/${a}-vs-${b}/`, `${a} or ${b}?`]));
    for (const [index, item] of allOf(list, "li").entries())
      for (const [side, code] of (oftenConfusedPairs[index] ?? []).entries()) {
        const drawing = allOf(item, "svg")[side];
        const card = await fetchPage(`/embed/${code}/`, baseURL);
        const drawn = drawing && allOf(drawing, "path").map(({ attributes }) => attributes["d"]);
        expect.soft([code, drawn]).toEqual([code, drawingOf(card, 24)]);
      }
  }
});

test("a pair in the reverse order leads to the comparison that has the lower code first", async ({
  request,
}) => {
  for (const [asked, pair] of [
    ["1013-vs-1006", "1006-vs-1013"],
    ["graphql-ws-4401-vs-3000", "3000-vs-graphql-ws-4401"],
    ["pusher-channels-4009-vs-1006", "1006-vs-pusher-channels-4009"],
  ]) {
    const answer = await request.get(`/compare/${asked ?? ""}/`, { maxRedirects: 0 });
    expect
      .soft([answer.status(), answer.headers()["location"]])
      .toEqual([301, `/compare/${pair ?? ""}/`]);
    const page = readPage(await (await request.get(`/compare/${asked ?? ""}/`)).text());
    const [left = ""] = pair?.split("-vs-") ?? [];
    expect(tableIn(page).columns[1]?.text).toContain(left);
  }
});
