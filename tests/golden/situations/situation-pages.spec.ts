import { expect, test, type APIRequestContext } from "playwright/test";
import {
  findCode,
  messageStacks,
  resolveSource,
  situations,
  type Fix,
  type Situation,
} from "#data/index.ts";
import {
  classed,
  linksIn,
  named,
  within,
  type HtmlElement,
} from "#tests/support/html/html-elements.ts";
import { definitions } from "#tests/support/html/html-tables.ts";
import { readJson, readMain, readWhole } from "#tests/support/html/read-page.ts";
import { asRead } from "#tests/support/html/words.ts";
import { productLines } from "#tests/support/text/fixes.ts";
import { cell, readTable, type Line } from "../table.ts";

const table = readTable("every-situation.tsv");
const textsOf = (elements: readonly HtmlElement[]) => elements.map(({ text }) => text);

/** The record of a line of the table. @throws where there is none */
function recordOf(line: Line): Situation {
  const found = situations.find(({ id }) => id === cell(line, "situation"));
  if (found === undefined) throw new Error(`no situation ${cell(line, "situation")}`);
  return found;
}

const pathOf = (line: Line): string => `/situations/${cell(line, "situation")}/`;

/** The codes that a line says clients report. */
const codesOf = (line: Line) =>
  cell(line, "codes")
    .split(" ")
    .filter((code) => code !== "");

/** What stacks print for it: the stack, and the line with its placeholders. */
const wantedMessages = (id: string) =>
  messageStacks.flatMap((stack) =>
    stack.messages
      .filter(({ situation }) => situation === id)
      .map((message) => ({
        text: `${stack.name} ${message.text}`.replaceAll(/\s+/g, " "),
        href: `/messages/${stack.id}/#${message.id}`,
      })),
  );

const shownMessages = (section: readonly HtmlElement[]) =>
  named(section, "li").map(({ elements }) => ({
    text: textsOf(elements).join(" "),
    href: linksIn(elements)[0]?.href,
  }));

/** Title, what happened, and the two answers that somebody needs first. */
function expectFirstScreen(main: readonly HtmlElement[], line: Line): void {
  const { happened, confirm, firstSafeMove } = recordOf(line);
  expect(textsOf(named(main, "h1"))).toEqual([cell(line, "title")]);
  expect(textsOf(classed(main, "lead"))).toEqual([asRead(happened)]);
  const answers = definitions(main).map(({ term, details }) => [term.text, ...textsOf(details)]);
  expect(answers.slice(0, 2)).toEqual([
    ["Confirm it", asRead(confirm)],
    ["First safe move", asRead(firstSafeMove)],
  ]);
}

/** Steps in order, what is done at each product, and the note below. */
function expectFix(section: readonly HtmlElement[], { steps, products, note }: Fix): void {
  expect(textsOf(named(named(section, "ol"), "li"))).toEqual(steps.map(asRead));
  const found = definitions(section).map(({ term, details }) => [term.text, ...textsOf(details)]);
  expect(found).toEqual((products ?? []).map(productLines));
  expect(textsOf(named(section, "p"))).toEqual(note === undefined ? [] : [asRead(note)]);
}

/** Symptoms, fix, codes, lines and sources, each in the section that says so. */
function expectSections(main: readonly HtmlElement[], line: Line): void {
  const { id, symptoms, fix, sources } = recordOf(line);
  expect(textsOf(named(within(main, "symptoms"), "li"))).toEqual(symptoms.map(asRead));
  expectFix(within(main, "fix"), fix);
  const codes = linksIn(named(within(main, "codes"), "li"));
  expect(codes.map(({ href }) => href)).toEqual(codesOf(line).map((code) => `/${code}/`));
  for (const [index, code] of codesOf(line).entries())
    expect(codes[index]?.text).toContain(`${code} ${findCode(Number(code))?.name ?? ""}`.trim());
  expect(shownMessages(within(main, "messages"))).toEqual(wantedMessages(id));
  const wanted = sources.map(resolveSource);
  expect(textsOf(named(within(main, "sources"), "li"))).toEqual(
    wanted.map(({ title, shows }) => `${title} ${asRead(shows)}`),
  );
  expect(linksIn(named(within(main, "sources"), "li")).map(({ href }) => href)).toEqual(
    wanted.map(({ url }) => url),
  );
}

const phases = [...new Set(table.map((line) => cell(line, "phase")))];

for (const phase of phases)
  test(`each situation’s page shows its own symptoms, check, move, fix and codes: ${phase}`, async ({
    request,
  }) => {
    for (const line of table.filter((one) => cell(one, "phase") === phase)) {
      const main = await readMain(request, pathOf(line));
      await test.step(cell(line, "situation"), () => {
        expectFirstScreen(main, line);
        expectSections(main, line);
      });
    }
  });

test("the page of all situations has each below its phase, with what happened", async ({
  request,
}) => {
  const main = await readMain(request, "/situations/");
  const sections = named(main, "section");
  expect(textsOf(named(sections, "h2"))).toEqual(phases.map((title, at) => `${at + 1} ${title}`));
  for (const [at, phase] of phases.entries()) {
    const found = definitions(sections[at]?.elements ?? []).map(({ term, details }) => [
      term.text,
      linksIn([term])[0]?.href,
      ...textsOf(details),
    ]);
    const lines = table.filter((line) => cell(line, "phase") === phase);
    expect(found, phase).toEqual(
      lines.map((line) => [cell(line, "title"), pathOf(line), asRead(recordOf(line).happened)]),
    );
  }
});

/** A card of a situation, framed or pasted. */
async function expectCard(card: readonly HtmlElement[], line: Line): Promise<void> {
  const { happened, firstSafeMove } = recordOf(line);
  await test.step(cell(line, "situation"), () => {
    expect(textsOf(classed(card, "title"))).toEqual([cell(line, "title")]);
    expect(textsOf(classed(card, "answer"))).toEqual([asRead(happened)]);
    expect(textsOf(classed(card, "move"))).toEqual([`First safe move ${asRead(firstSafeMove)}`]);
  });
}

const oembedTitle = async (request: APIRequestContext, url: string): Promise<string> => {
  const path = `/oembed?url=${encodeURIComponent(url)}`;
  return (await readJson<{ title: string }>(request, path)).title;
};

test("the cards of a situation, framed and pasted, say what happened and what to do first", async ({
  request,
  baseURL,
}) => {
  for (const line of table) {
    const path = pathOf(line);
    await expectCard(await readMain(request, `/embed${path}`), line);
    await expectCard(await readWhole(request, `/card${path.slice(0, -1)}.html`), line);
    expect(await oembedTitle(request, `${baseURL ?? ""}${path}`)).toBe(cell(line, "title"));
  }
});
