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
  type PageElement,
} from "#tests/support/html/page-parts.ts";
import { cellUnder, tableIn } from "#tests/support/html/page-table.ts";
import {
  answersIn,
  answersOf,
  fetchPage,
  fetchText,
  headingOf,
  plain,
  sendingOf,
} from "./code-words.ts";
import { goldenCodes, type GoldenCode } from "./codes.ts";

const lowerFirst = (a: number, b: number) => `${Math.min(a, b)}-vs-${Math.max(a, b)}`;

/** The links of “Compare”, in order. */
const comparisonsOf = ({ code, related }: GoldenCode, href: (pair: string) => string) =>
  related.map((other) => [href(lowerFirst(code, other)), `${code} or ${other}?`]);

/** What the section on the meaning ends with, where the registry has another name. */
const registeredAs = ({ name, registeredName }: GoldenCode) =>
  name === registeredName ? [] : [`IANA registers it as “${registeredName}”.`];

const lastOf = (texts: readonly string[]) => texts.filter((text) => text.startsWith("IANA"));

test("the table has the codes of IANA's registry, lowest first", () => {
  expect(goldenCodes.map(({ code }) => code)).toEqual([
    1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,
    3000, 3003, 3008,
  ]);
});

test("the page of a code says what the table says", async ({ baseURL }) => {
  for (const golden of goldenCodes) {
    const page = await fetchPage(`/${golden.code}/`, baseURL);
    const article = firstOf(page, "article");
    const facts = definitionsIn(article);
    const fact = (term: string) => facts.get(term)?.text;
    expect
      .soft({
        heading: firstOf(article, "h1").text,
        answer: firstOf(article, "p").text,
        ...answersIn(article),
        family: fact("Family"),
        wire: fact("On the wire"),
        wasClean: fact("wasClean"),
        definedIn: linksIn(facts.get("Defined in") ?? article)[0],
        caption: firstOf(article, "figcaption").text,
        registered: lastOf(textsOf(sectionOf(page, "What it means"), "p")),
        use: textsOf(sectionOf(page, "When to use it"), "p"),
        compare: linksIn(sectionOf(page, "Compare")),
        firstSource: linksIn(sectionOf(page, "Sources"))[0],
      })
      .toEqual({
        heading: headingOf(golden),
        answer: golden.answer,
        ...answersOf(golden),
        family: golden.familyTag,
        wire: golden.onTheWire,
        wasClean: golden.wasClean,
        definedIn: [golden.source, golden.definedIn],
        caption: golden.caption,
        registered: registeredAs(golden),
        use: [golden.useWhen],
        compare: comparisonsOf(golden, (pair) => `/compare/${pair}/`),
        firstSource: [golden.source, golden.definedIn],
      });
  }
});

test("the Markdown of a code says what the table says", async ({ baseURL }) => {
  const whole = (path: string) => new URL(path, baseURL).href;
  for (const golden of goldenCodes) {
    const page = readMarkdownPage(await fetchText(`/${golden.code}.md`, baseURL));
    const answers = Object.entries(answersOf(golden));
    expect
      .soft({
        heading: firstOf(page, "h1").text,
        says: textsOf(page, "p").includes(golden.answer),
        list: textsOf(firstOf(page, "ul"), "li"),
        definedIn: linksIn(firstOf(page, "ul"))[0],
        registered: lastOf(textsOf(sectionOf(page, "What it means"), "p")),
        use: textsOf(sectionOf(page, "When to use it"), "p"),
        compare: linksIn(sectionOf(page, "Compare")),
      })
      .toEqual({
        heading: headingOf(golden),
        says: true,
        list: [
          ...answers.map(([question, [verdict, text]]) => `${question} ${verdict}. ${text}`),
          `Family: ${golden.family}`,
          `On the wire: ${golden.onTheWire}`,
          `wasClean: ${golden.wasClean}`,
          `Defined in: ${golden.definedIn}`,
        ],
        definedIn: [golden.source, golden.definedIn],
        registered: registeredAs(golden),
        use: [golden.useWhen],
        compare: comparisonsOf(golden, (pair) => whole(`/compare/${pair}.md`)),
      });
  }
});

/** What the API says of one code, in plain text. */
interface CodeAnswer {
  readonly [key: string]: unknown;
  readonly wasClean: string;
  readonly send: Readonly<Record<string, string>>;
  readonly whoSends: Readonly<Record<string, string>>;
  readonly reconnect: Readonly<Record<string, string>>;
}

const factsOf = (golden: GoldenCode, at: (path: string) => string) => ({
  code: golden.code,
  name: golden.name,
  heading: headingOf(golden),
  registeredName: golden.registeredName,
  acceptedByBrowserClose: golden.inPages === "sends it",
  familyName: golden.family,
  onTheWire: golden.onTheWire,
  wasClean: golden.wasClean,
  answer: golden.answer,
  happened: golden.happened,
  useWhen: golden.useWhen,
  senderNote: golden.senderNote,
  glyph: golden.glyph,
  glyphCaption: golden.caption,
  related: golden.related,
  reconnect: { question: "Should I reconnect?", verdict: golden.reconnect, text: golden.advice },
  send: { question: "Can I send it?", verdict: golden.send, text: sendingOf(golden) },
  whoSends: { question: "Who sends it?", verdict: golden.sender, text: golden.senderNote },
  definedIn: { title: golden.definedIn, url: golden.source },
  url: at(`/${golden.code}/`),
  markdown: at(`/${golden.code}.md`),
  card: at(`/embed/${golden.code}/`),
  badge: at(`/badge/${golden.code}.svg`),
  picture: at(`/glyph/${golden.code}.svg`),
});

test("the JSON of a code says what the table says, alone and in the list", async ({ baseURL }) => {
  const at = (path: string) => new URL(path, baseURL).href;
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(plain(await fetchText(path, baseURL)));
  const list = (await read("/api/v1/codes.json")) as { readonly codes: readonly CodeAnswer[] };
  expect(list.codes).toHaveLength(goldenCodes.length);
  for (const [index, golden] of goldenCodes.entries()) {
    expect.soft(await read(`/api/v1/codes/${golden.code}.json`)).toMatchObject(factsOf(golden, at));
    expect.soft(list.codes[index]).toMatchObject(factsOf(golden, at));
  }
});

/** What a list of codes says in the row of each. */
const rowOf = (golden: GoldenCode, href: string, family: string) => ({
  link: [href, headingOf(golden)],
  cells: [golden.happened, family, golden.reconnect],
});

const readRows = (page: PageElement) => {
  const table = tableIn(sectionOf(page, "Codes"));
  const columns = ["What happened", "Family", "Reconnect?"];
  return table.rows.map((row) => ({
    link: linksIn(cellUnder(table, row, "Code"))[0],
    cells: columns.map((column) => cellUnder(table, row, column).text),
  }));
};

test("the table of the home page says of each code what its page says", async ({ baseURL }) => {
  const home = await fetchPage("/", baseURL);
  expect(readRows(home)).toEqual(
    goldenCodes.map((golden) => rowOf(golden, `/${golden.code}/`, golden.familyTag)),
  );
  const markdown = readMarkdownPage(await fetchText("/index.md", baseURL));
  const whole = (path: string) => new URL(path, baseURL).href;
  expect(readRows(markdown)).toEqual(
    goldenCodes.map((golden) => rowOf(golden, whole(`/${golden.code}.md`), golden.family)),
  );
});

test("the table of the home page has the drawing of each code beside its name", async ({
  baseURL,
}) => {
  const table = tableIn(sectionOf(await fetchPage("/", baseURL), "Codes"));
  const drawings = new Set<string>();
  for (const [index, { code }] of goldenCodes.entries()) {
    const [cell] = table.rows[index]?.cells ?? [];
    const card = await fetchPage(`/embed/${code}/`, baseURL);
    const drawn = cell ? drawingOf(cell, 24) : [];
    expect.soft([code, drawn]).toEqual([code, drawingOf(card, 24)]);
    drawings.add(drawn.join());
  }
  expect(drawings.size).toBe(goldenCodes.length);
});

test("a code's page shows the drawing that its own picture is", async ({ baseURL }) => {
  for (const { code } of goldenCodes) {
    const page = await fetchPage(`/${code}/`, baseURL);
    const picture = await fetchPage(`/glyph/${code}.svg`, baseURL);
    const drawn = drawingOf(firstOf(page, "article"), 48);
    expect(drawn.length).toBeGreaterThan(0);
    expect.soft([code, drawn]).toEqual([code, drawingOf(picture, 48)]);
  }
});

test("the list of every pair leads to each comparison", async ({ baseURL }) => {
  const page = await fetchPage("/compare/", baseURL);
  const pairs = goldenCodes.flatMap(({ code }, index) =>
    goldenCodes.slice(index + 1).map((other) => [code, other.code] as const),
  );
  const links = allOf(sectionOf(page, "Every pair"), "a").map(({ attributes, text }) => [
    attributes["href"],
    attributes["aria-label"],
    text,
  ]);
  expect(links).toEqual(pairs.map(([a, b]) => [`/compare/${a}-vs-${b}/`, `${a} or ${b}`, `${b}`]));
});
