import { expect, test } from "playwright/test";
import {
  messageStacks,
  resolveSource,
  situations,
  triageOf,
  type MessageStack,
} from "#data/index.ts";
import {
  everyElement,
  linksIn,
  named,
  within,
  type HtmlElement,
} from "#tests/support/html/html-elements.ts";
import { cellText, tableRows } from "#tests/support/html/html-tables.ts";
import { readJson, readMain, readMarkdown } from "#tests/support/html/read-page.ts";
import { asRead } from "#tests/support/html/words.ts";
import { markdownFix } from "#tests/support/text/fixes.ts";
import { cell, readTable } from "../table.ts";

const table = readTable("every-situation.tsv");
const textsOf = (elements: readonly HtmlElement[]) => elements.map(({ text }) => text);

/** What stands below a heading of a Markdown file, up to the next. */
function below(markdown: readonly HtmlElement[], heading: string): readonly HtmlElement[] {
  const blocks = everyElement(markdown).find(({ name }) => name === "body")?.elements ?? [];
  const start = blocks.findIndex(({ name, text }) => name === "h2" && text === heading);
  const rest = start < 0 ? [] : blocks.slice(start + 1);
  const end = rest.findIndex(({ name }) => name === "h2");
  return end < 0 ? rest : rest.slice(0, end);
}

test("every situation's Markdown file has its own words below each heading", async ({
  request,
  baseURL,
}) => {
  for (const { id, confirm, firstSafeMove, symptoms, fix, codes, sources } of situations) {
    const markdown = await readMarkdown(request, `/situations/${id}.md`);
    expect(textsOf(named(markdown, "p")), id).toEqual(
      expect.arrayContaining([
        `Confirm it: ${asRead(confirm)}`,
        `First safe move: ${asRead(firstSafeMove)}`,
      ]),
    );
    expect(textsOf(named(below(markdown, "Symptoms"), "li")), id).toEqual(symptoms.map(asRead));
    expect(textsOf(named(below(markdown, "The fix"), "li", "p")), id).toEqual(markdownFix(fix));
    expect(linksIn(below(markdown, "Shows up as")).map(({ href }) => href)).toEqual(
      codes.map((code) => `${baseURL ?? ""}/${code}.md`),
    );
    expect(linksIn(named(below(markdown, "Sources"), "li")).map(({ href }) => href)).toEqual(
      sources.map((source) => resolveSource(source).url),
    );
  }
});

interface SituationAnswer {
  readonly phaseName: string;
  readonly title: string;
  readonly codes: readonly number[];
  readonly fix: string;
  readonly fixSteps: readonly string[];
  readonly fixProducts: readonly { readonly url?: string }[];
  readonly fixNote?: string;
}

test("every situation's JSON has its phase, title and codes, in full and in the index", async ({
  request,
}) => {
  const path = "/api/v1/situations.json";
  const index = await readJson<{ situations: readonly SituationAnswer[] }>(request, path);
  const wanted = table.map((line) =>
    [cell(line, "phase"), cell(line, "title"), cell(line, "codes")].join(" | "),
  );
  const lineOf = ({ phaseName, title, codes }: SituationAnswer) =>
    [phaseName, asRead(title), codes.join(" ")].join(" | ");
  expect(index.situations.map(lineOf)).toEqual(wanted);
  for (const [at, { id, ...words }] of situations.entries()) {
    const answer = await readJson<SituationAnswer>(request, `/api/v1/situations/${id}.json`);
    expect(lineOf(answer)).toBe(wanted[at]);
    const { happened, symptoms, confirm, firstSafeMove, fix } = words;
    expect(answer, id).toMatchObject({ happened, symptoms, confirm, firstSafeMove });
    expect(answer.fix, id).toBe(
      [
        ...fix.steps,
        ...(fix.products ?? []).map(({ product, step }) => `${product}: ${step}`),
        ...(fix.note === undefined ? [] : [fix.note]),
      ].join(" "),
    );
    expect(answer.fixSteps, id).toEqual(fix.steps);
    expect(answer.fixNote, id).toBe(fix.note);
    expect(answer.fixProducts, id).toEqual(
      (fix.products ?? []).map(({ product, setting, step, source }, at) => ({
        product,
        step,
        ...(setting === undefined ? {} : { setting }),
        ...(source ? { source: resolveSource(source) } : {}),
        ...(answer.fixProducts[at]?.url === undefined ? {} : { url: answer.fixProducts[at].url }),
      })),
    );
  }
});

const headings = ["Symptom", "Likely cause", "Confirm fast", "First safe move"];

/** The rows of a code's triage as a reader should get them, in the order of the table apart. */
const wantedTriage = (code: string, linkTo: (situation: string) => string) =>
  readTable("every-triage-row.tsv")
    .filter((line) => cell(line, "code") === code)
    .map((line) => {
      const situation = cell(line, "situation");
      const row = triageOf(Number(code)).find((one) => one.situation === situation);
      const { symptom = "", likelyCause = "", confirm = "", firstSafeMove = "" } = row ?? {};
      const words = [symptom, likelyCause, confirm, firstSafeMove].map(asRead);
      return { words, link: linkTo(situation) };
    });

const shownTriage = (elements: readonly HtmlElement[]) =>
  tableRows(elements)
    .filter(({ cells }) => cells.has("Symptom"))
    .map((row) => ({
      words: headings.map((heading) => cellText(row, heading)),
      link: linksIn([...row.cells.values()])[0]?.href,
    }));

test("a code's page and its Markdown file ask what was seen, each row leading to its situation", async ({
  request,
  baseURL,
}) => {
  const codes = new Set(readTable("every-triage-row.tsv").map((line) => cell(line, "code")));
  expect(codes.size).toBeGreaterThanOrEqual(14);
  for (const code of codes) {
    const main = await readMain(request, `/${code}/`);
    expect(shownTriage(within(main, "cause")), code).toEqual(
      wantedTriage(code, (situation) => `/situations/${situation}/`),
    );
    expect(shownTriage(await readMarkdown(request, `/${code}.md`)), code).toEqual(
      wantedTriage(code, (situation) => `${baseURL ?? ""}/situations/${situation}.md`),
    );
  }
});

/** The situations of a code: those that report it first, then the others, as in the records. */
const situationsWith = (code: number) =>
  table
    .map((line) => ({ line, place: cell(line, "codes").split(" ").indexOf(`${code}`) }))
    .filter(({ place }) => place >= 0)
    .toSorted((one, other) => one.place - other.place)
    .map(({ line }) => ({
      text: cell(line, "title"),
      href: `/situations/${cell(line, "situation")}/`,
    }));

test("a code's page names what can have happened, the commonest first", async ({ request }) => {
  for (const code of [
    1000, 1001, 1002, 1003, 1005, 1007, 1008, 1009, 1011, 1012, 1013, 1014, 1015,
  ]) {
    const main = await readMain(request, `/${code}/`);
    const links = linksIn(within(main, "when")).filter(({ href }) =>
      href.startsWith("/situations/"),
    );
    const wanted = situationsWith(code);
    expect(wanted.length, `${code}`).toBeGreaterThan(0);
    expect(links, `${code}`).toEqual(wanted);
  }
  const main = await readMain(request, "/1006/");
  const text = textsOf(within(main, "when")).join(" ");
  expect(text).toContain(`${situationsWith(1006).length} of the situations show up as 1006.`);
});

/** The stacks whose lines most readers have before them, in the order of a code's page. */
const usualStacks = [
  "chromium",
  "node-ws",
  "python-websockets",
  "gorilla-websocket",
  "dotnet-websocket",
  "java-net-http",
  "okhttp",
  "nginx",
  "firefox",
  "tungstenite",
];

const rank = (stack: MessageStack): number =>
  usualStacks.includes(stack.id) ? usualStacks.indexOf(stack.id) : usualStacks.length;

test("a code's page shows a line of each of eight stacks, the usual ones first", async ({
  request,
}) => {
  for (const code of [1002, 1006, 1009, 1011]) {
    const lines = messageStacks.flatMap((stack) => {
      const message = stack.messages.find((one) => one.code === code);
      return message ? [{ stack, message }] : [];
    });
    const wanted = lines.toSorted((one, other) => rank(one.stack) - rank(other.stack)).slice(0, 8);
    const items = named(within(await readMain(request, `/${code}/`), "messages"), "li");
    expect(
      items.map(({ elements }) => textsOf(elements).join(" ")),
      `${code}`,
    ).toEqual(wanted.map(({ stack, message }) => `${stack.name} ${message.text}`));
  }
});
