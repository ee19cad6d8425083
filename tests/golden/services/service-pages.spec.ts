import { expect, test } from "playwright/test";
import { services, type Service } from "#data/index.ts";
import {
  classed,
  linksIn,
  named,
  within,
  type HtmlElement,
} from "#tests/support/html/html-elements.ts";
import { cellText, tableRows } from "#tests/support/html/html-tables.ts";
import { readMain } from "#tests/support/html/read-page.ts";
import { listPlaceOf, placeOf } from "#tests/support/text/records.ts";
import { asRead } from "#tests/support/html/words.ts";
import { linesOf } from "./service-lines.ts";
import { groupTitles } from "./service-words.ts";

const textsOf = (elements: readonly HtmlElement[]) => elements.map(({ text }) => text);

/** The rows that a reader should get: the table kept apart says the verdict, the record the rest. */
const wantedRows = ({ id, codes }: Service) =>
  linesOf(id).map(({ span, code, name, reconnect }, index) => ({
    id: `code-${code}`,
    Code: span,
    "Name and meaning": `${name} ${asRead(codes[index]?.meaning ?? "")}`,
    "Reconnect?": reconnect,
    "What to do": asRead(codes[index]?.remedy ?? ""),
    links: [{ text: span, href: `/services/${id}/${code}/` }],
  }));

const shownRows = (elements: readonly HtmlElement[]) =>
  tableRows(elements).map((row) => ({
    id: row.id,
    Code: cellText(row, "Code"),
    "Name and meaning": cellText(row, "Name and meaning"),
    "Reconnect?": cellText(row, "Reconnect?"),
    "What to do": cellText(row, "What to do"),
    links: linksIn([...row.cells.values()]),
  }));

/** How many codes there are, and after which one stays away: as the sentence of the page. */
function countOf(id: string): string {
  const lines = linesOf(id);
  const final = lines.filter(({ reconnect }) => reconnect === "No").map(({ span }) => span);
  const count = lines.length === 1 ? "It has one close code" : `It has ${lines.length} close codes`;
  return final.length === 0
    ? `${count}, none of them said to be final.`
    : `${count}. Do not reconnect after ${final.join(", ")}.`;
}

/** Says what a service is, how much is final, and where that was read. */
function expectFrame(main: readonly HtmlElement[], service: Service, origin: string): void {
  const { id, name, summary, note = "", readFrom, readOn, docs } = service;
  const heading = `${name} close codes`;
  expect(textsOf(named(main, "h1")), id).toEqual([heading]);
  expect(textsOf(classed(main, "lead")), id).toEqual([`${asRead(summary)} ${countOf(id)}`]);
  const secondary = readFrom.some((place) => "quotedIn" in place);
  expect(classed(main, "secondary"), id).toHaveLength(secondary ? 1 : 0);
  expect(textsOf(within(main, "codes")).join(" ")).toContain(asRead(note));
  const sources = classed(within(main, "sources"), "body");
  expect(textsOf(named(sources, "li")), id).toEqual(readFrom.map(listPlaceOf));
  expect(linksIn(sources).map(({ href }) => href)).toEqual([
    ...readFrom.map((place) => placeOf(place).url),
    docs,
  ]);
  expect(textsOf(sources).join(" "), id).toContain(`Read ${readOn}. More: ${docs}`);
  const snippet = `[${heading}](${origin}/services/${id}/)`;
  expect(textsOf(within(main, "embed")).join(" "), id).toContain(snippet);
}

for (const [group, title] of Object.entries(groupTitles))
  test(`the pages of ${title} show each code with its own name, meaning, verdict and remedy`, async ({
    request,
    baseURL,
  }) => {
    const members = services.filter((service) => service.group === group);
    expect(members.length).toBeGreaterThan(0);
    for (const service of members) {
      const main = await readMain(request, `/services/${service.id}/`);
      expect(shownRows(within(main, "codes")), service.id).toEqual(wantedRows(service));
      expectFrame(main, service, baseURL ?? "");
    }
  });
