import { expect, test } from "playwright/test";
import { messageStacks, situations, type MessageStack } from "#data/index.ts";
import { linksIn, named, type HtmlElement } from "../support/html/html-elements.ts";
import { definitions, type Definition } from "../support/html/html-tables.ts";
import { readJson, readMain, readMarkdown } from "../support/html/read-page.ts";
import { placeOf } from "../support/text/records.ts";
import { asRead } from "../support/html/words.ts";
import { cell, readTable, type Line } from "./table.ts";

const table = readTable("every-message.tsv");
const linesOf = (stack: string) => table.filter((line) => cell(line, "stack") === stack);
const textsOf = (elements: readonly HtmlElement[]) => elements.map(({ text }) => text);

const places = { source: "source", docs: "documentation", quoted: "thread" } as const;

const situationOf = (line: Line) => situations.find(({ id }) => id === cell(line, "situation"));

/** What the page says of one line, from the table apart; only its own words from the record. */
function wantedOf({ messages }: MessageStack, line: Line) {
  const record = messages.find(({ id }) => id === cell(line, "line"));
  if (record === undefined) throw new Error(`no line ${cell(line, "line")}`);
  const { readFrom, text } = record;
  const place = placeOf(readFrom);
  const means = situationOf(line);
  const side = cell(line, "printed by");
  const own = cell(line, "printing end reports");
  const code = cell(line, "code");
  const sent = own === "" ? "" : code;
  const reported = own === "none" ? "" : own || code;
  const codes = [reported, sent].filter((one) => one !== "");
  const reports = reported === "" ? "" : `Reports ${reported} · `;
  const sends = sent === "" ? "" : `Sends ${sent} · `;
  return {
    id: cell(line, "line"),
    text: text.replaceAll(/\s+/g, " "),
    details: [
      asRead(means?.title ?? ""),
      asRead(means?.firstSafeMove ?? ""),
      `${reports}${sends}Printed by the ${side} · Read in ${place.title} (${places[place.kind]})`,
    ],
    links: [
      `/situations/${cell(line, "situation")}/`,
      ...codes.map((code) => `/${code}/`),
      place.url,
    ],
  };
}

const shownOf = ({ id, term, details }: Definition) => ({
  id,
  text: term.text,
  details: textsOf(details),
  links: linksIn(details).map(({ href }) => href),
});

test("every stack's page shows each line with what it means, its code and who prints it", async ({
  request,
}) => {
  expect(messageStacks.length).toBeGreaterThanOrEqual(60);
  for (const stack of messageStacks) {
    const main = await readMain(request, `/messages/${stack.id}/`);
    expect(textsOf(named(main, "h1"))).toEqual([`What ${stack.name} prints`]);
    expect(definitions(main).map(shownOf), stack.id).toEqual(
      linesOf(stack.id).map((line) => wantedOf(stack, line)),
    );
  }
});

test("every stack's Markdown file leads from each line to its situation, and has its pattern", async ({
  request,
  baseURL,
}) => {
  for (const { id, messages } of messageStacks) {
    const markdown = await readMarkdown(request, `/messages/${id}.md`);
    const lines = named(markdown, "li").filter(({ elements }) =>
      elements.some(({ name }) => name === "ul"),
    );
    expect(
      lines.map((line) => named([line], "code")[0]?.text),
      id,
    ).toEqual(messages.map(({ text }) => text.replaceAll(/\s+/g, " ")));
    const links = linksIn(markdown).filter(({ href }) => href.includes("/situations/"));
    expect(
      links.map(({ href }) => href),
      id,
    ).toEqual(
      linesOf(id).map((line) => `${baseURL ?? ""}/situations/${cell(line, "situation")}.md`),
    );
    const items = textsOf(named(markdown, "li").filter((item) => !lines.includes(item)));
    const patterns = items.filter((text) => text.startsWith("Pattern: "));
    expect(patterns, id).toEqual(
      messages.map(({ pattern }) => `Pattern: ${String(pattern)}`.replaceAll(/\s+/g, " ")),
    );
    const printed = items.filter((text) => text.startsWith("Printed by the "));
    expect(printed, id).toEqual(
      linesOf(id).map((line) => `Printed by the ${cell(line, "printed by")}`),
    );
  }
});

interface StackAnswer {
  readonly messages: readonly {
    readonly id: string;
    readonly situation: string;
    readonly code?: number;
    readonly example: string;
    readonly pattern: { readonly source: string; readonly flags: string };
  }[];
}

test("every stack's JSON has the patterns: each reads its own example and a line of a log", async ({
  request,
}) => {
  const logLines = readTable("log-lines.tsv");
  for (const { id, messages: records } of messageStacks) {
    const { messages } = await readJson<StackAnswer>(request, `/api/v1/messages/${id}.json`);
    expect(
      messages.map(({ pattern: { source, flags } }) => `/${source}/${flags}`),
      id,
    ).toEqual(records.map(({ pattern }) => String(pattern)));
    const found = messages.map(({ id: line, situation, code }) => [
      id,
      line,
      situation,
      code ?? "",
    ]);
    expect(
      found.map((cells) => cells.join(" | ")),
      id,
    ).toEqual(
      linesOf(id).map((line) =>
        ["stack", "line", "situation", "code"].map((name) => cell(line, name)).join(" | "),
      ),
    );
    for (const { example, pattern } of messages)
      expect(new RegExp(pattern.source, pattern.flags).test(example), example).toBe(true);
    for (const line of logLines.filter((one) => cell(one, "stack") === id)) {
      const matching = messages.filter(({ pattern: { source, flags } }) =>
        new RegExp(source, flags).test(cell(line, "line")),
      );
      expect(matching.map(({ situation }) => situation)).toContain(cell(line, "situation"));
    }
  }
});

test("the page of all stacks has each below its platform, with how many lines it prints", async ({
  request,
}) => {
  const main = await readMain(request, "/messages/");
  const platforms = [...new Set(messageStacks.map(({ platform }) => platform))].toSorted((a, b) =>
    a.localeCompare(b, "en"),
  );
  const sections = named(main, "section");
  expect(textsOf(named(sections, "h2"))).toEqual(platforms.map((name, at) => `${at + 1} ${name}`));
  for (const [at, platform] of platforms.entries()) {
    const items = named(sections[at]?.elements ?? [], "li");
    const stacks = messageStacks.filter((stack) => stack.platform === platform);
    expect(
      items.map(({ elements }) => textsOf(elements).join(" ")),
      platform,
    ).toEqual(
      stacks.map(({ id, name }) => {
        const count = linesOf(id).length;
        return `${name} ${count === 1 ? "1 line" : `${count} lines`}`;
      }),
    );
    expect(linksIn(items).map(({ href }) => href)).toEqual(
      stacks.map(({ id }) => `/messages/${id}/`),
    );
  }
});

/** The codes that more lines mean than fit beside a code: each has a page with all of them. */
test("a code's page of lines has all of them, each leading to its stack", async ({ request }) => {
  for (const code of ["1002", "1006", "1009"]) {
    const items = named(await readMain(request, `/${code}/lines/`), "li").filter(({ elements }) =>
      linksIn(elements).some(({ href }) => href.startsWith("/messages/")),
    );
    const lines = table.filter((line) => cell(line, "code") === code);
    expect(lines.length).toBeGreaterThan(8);
    expect(items.map(({ elements }) => linksIn(elements)[0]?.href)).toEqual(
      lines.map((line) => `/messages/${cell(line, "stack")}/#${cell(line, "line")}`),
    );
  }
});
