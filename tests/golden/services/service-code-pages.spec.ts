import { expect, test } from "playwright/test";
import { services, unusualUses, type Service, type ServiceCode } from "#data/index.ts";
import {
  classed,
  everyElement,
  linksIn,
  named,
  within,
  type HtmlElement,
} from "#tests/support/html/html-elements.ts";
import { definitions } from "#tests/support/html/html-tables.ts";
import { readMain } from "#tests/support/html/read-page.ts";
import { placeOf } from "#tests/support/text/records.ts";
import { asRead } from "#tests/support/html/words.ts";
import { linesOf, serviceLines, type ServiceLine } from "./service-lines.ts";

const textsOf = (elements: readonly HtmlElement[]) => elements.map(({ text }) => text);

const nameOf = (id: string): string => services.find((service) => service.id === id)?.name ?? "";

/** Whether a line speaks of a number, alone or as one of a run. */
function covers({ span }: ServiceLine, wanted: number): boolean {
  const [first = 0, last = first] = span.split("–").map(Number);
  return wanted >= first && wanted <= last;
}

/** How the lists of others should stand on a page: a link with its title, and the meaning. */
const wantedUses = (number: number, except = "") =>
  serviceLines
    .filter((line) => line.service !== except && covers(line, number))
    .map((line) => ({
      links: [
        {
          text: `${nameOf(line.service)}: ${line.code} ${line.name}`,
          href: `/services/${line.service}/${line.code}/`,
        },
      ],
      means: [meaningOf(line)],
    }));

function meaningOf({ service, code }: ServiceLine): string {
  const record = services.find(({ id }) => id === service);
  return asRead(record?.codes.find((use) => use.code === code)?.meaning ?? "");
}

const shownUses = (elements: readonly HtmlElement[]) =>
  definitions(elements).map(({ term, details }) => ({
    links: linksIn([term]),
    means: textsOf(details),
  }));

/** The first screen: number, name, meaning, and the answers to the first and the last question. */
function expectTitleBlock(main: readonly HtmlElement[], line: ServiceLine, use: ServiceCode) {
  const place = `${line.service} ${line.span}`;
  expect(textsOf(named(main, "h1")), place).toEqual([`${line.code} ${line.name}`]);
  expect(textsOf(named(classed(main, "identity"), "p")), place).toEqual([asRead(use.meaning)]);
  const [reconnect, , sender] = definitions(classed(main, "title-block"));
  expect(reconnect?.term.text).toBe("Should I reconnect?");
  expect(textsOf(named(reconnect?.details ?? [], "b")), place).toEqual([line.reconnect]);
  expect(textsOf(reconnect?.details ?? [])[0], place).toContain(asRead(use.remedy));
  expect(sender?.term.text).toBe("Who sends it?");
  expect(textsOf(named(sender?.details ?? [], "b")), place).toEqual([nameOf(line.service)]);
}

/** The rest of the page: what to do, the list with this code marked, the others, the sources. */
function expectSections(main: readonly HtmlElement[], line: ServiceLine, service: Service) {
  const use = service.codes.find(({ code }) => code === line.code);
  const paragraphs = [use?.remedy, service.note].flatMap((text) => text ?? []).map(asRead);
  expect(textsOf(named(within(main, "fix"), "p"))).toEqual(paragraphs);
  const marked = everyElement(within(main, "list")).filter(
    (one) => "aria-current" in one.attributes,
  );
  expect(textsOf(marked)).toEqual([line.span]);
  expect(textsOf(named(within(main, "list"), "th")).slice(4)).toEqual(
    linesOf(line.service).map(({ span }) => span),
  );
  expect(shownUses(within(main, "others"))).toEqual(wantedUses(line.code, line.service));
  const sources = linksIn(classed(within(main, "sources"), "body")).map(({ href }) => href);
  expect(sources).toEqual([...service.readFrom.map((place) => placeOf(place).url), service.docs]);
}

test("there is a page for each of 400 codes or more", () => {
  expect(serviceLines.length).toBeGreaterThanOrEqual(400);
});

// A test a service, so that each has the time of a test on a busy machine.
for (const service of services)
  test(`every code of ${service.name} has a page with its own words`, async ({ request }) => {
    for (const line of linesOf(service.id)) {
      const use = service.codes.find(({ code }) => code === line.code);
      const main = await readMain(request, `/services/${service.id}/${line.code}/`);
      expect(use, `${service.id} ${line.span}`).toBeDefined();
      if (use) expectTitleBlock(main, line, use);
      expectSections(main, line, service);
    }
  });

const numbers = [...new Set(serviceLines.map(({ code }) => code))];

/** The codes that have a page of their own; the services stand under another heading there. */
const registered = (code: number) => code <= 1015 || [3000, 3003, 3008].includes(code);

test("every number's page lists the services that use it, each with its own meaning", async ({
  request,
}) => {
  expect(numbers.length).toBeGreaterThan(90);
  for (const number of numbers) {
    const main = await readMain(request, `/${number}/`);
    const section = within(main, registered(number) ? "elsewhere" : "services");
    expect(shownUses(section), `${number}`).toEqual(wantedUses(number));
  }
});

test("a registered code's page says who uses it otherwise, with the source of each", async ({
  request,
}) => {
  for (const code of new Set(unusualUses.map((use) => use.code))) {
    const main = await readMain(request, `/${code}/`);
    const uses = unusualUses.filter((use) => use.code === code);
    const items = named(within(main, "elsewhere"), "li");
    expect(textsOf(items), `${code}`).toEqual(uses.map(({ who, use }) => `${who}: ${asRead(use)}`));
    expect(linksIn(items)).toEqual(
      uses.map(({ who, source }) => ({ text: who, href: "url" in source ? source.url : "" })),
    );
  }
});
