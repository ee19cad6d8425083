import { expect, test } from "playwright/test";
import { serviceGroups, type Service } from "#data/model/service.ts";
import { services } from "#data/services/index.ts";
import { builtPage } from "../support/server/built-site.ts";
import { servicesOf } from "../support/html/code-page.ts";
import { different, type Row } from "../support/html/compare-rows.ts";
import { allNamed, allWhere, linksIn, onlyNamed, rowsOf } from "../support/html/html.ts";
import { blocksOf, contentOf } from "../support/html/page-blocks.ts";
import { listPlaceOf, placeOf, read } from "../support/text/records.ts";

test.describe.configure({ mode: "default" });

const spanOf = ({ code, codeTo }: Service["codes"][number]): string =>
  codeTo === undefined ? `${code}` : `${code}–${codeTo}`;

const verdicts = {
  yes: "Yes",
  no: "No",
  resume: "Yes, and resume",
  "after-a-fix": "After a fix",
  unknown: "It does not say",
} as const;

const tableOf = (service: Service): readonly (readonly string[])[] => [
  ["Code", "Name and meaning", "Reconnect?", "What to do"],
  ...service.codes.map((use) => [
    spanOf(use),
    `${read(use.name)} ${read(use.meaning)}`,
    verdicts[use.reconnect],
    read(use.remedy),
  ]),
];

/** The address of each of a service's codes. */
const pathsOf = ({ id, codes }: Service): readonly string[] =>
  codes.map(({ code }) => `/services/${id}/${code}/`);

const note = ({ note: said }: Service): readonly string[] =>
  said === undefined ? [] : [`p ${read(said)}`];

test("the page of every service has its codes, its note and where the list was read", () => {
  const rows = services.flatMap((service): readonly Row[] => {
    const path = `/services/${service.id}/`;
    const page = builtPage(path);
    const { Codes: codes, Sources: sources } = contentOf(page);
    const article = onlyNamed(page, "article");
    const secondary = service.readFrom.some((place) => "quotedIn" in place);
    const list = (sources?.blocks ?? []).map((block) => block.replace(/^li /, ""));
    return [
      { path, found: onlyNamed(page, "h1").text, wanted: `${service.name} close codes` },
      {
        path: `${path}#codes`,
        found: [rowsOf(article), codes?.hrefs, codes?.blocks.slice(4 + 4 * service.codes.length)],
        wanted: [tableOf(service), pathsOf(service), note(service)],
      },
      {
        path: `${path}#sources`,
        found: [list, sources?.hrefs],
        wanted: [
          [
            ...service.readFrom.map(listPlaceOf),
            `p Read ${service.readOn}. More: ${service.docs}.`,
          ],
          [...service.readFrom.map((place) => placeOf(place).url), service.docs],
        ],
      },
      {
        path: `${path} secondary`,
        found: blocksOf(article).includes(
          "p This list was read in a secondary source, not at the service.",
        ),
        wanted: secondary,
      },
    ];
  });
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(280);
});

test("the lead of a service says what it is, how many codes it has and which are final", () => {
  const rows = services.map((service): Row => {
    const [lead] = allNamed(builtPage(`/services/${service.id}/`), "p").filter(({ attributes }) =>
      attributes["class"]?.startsWith("lead"),
    );
    const final = service.codes.filter(({ reconnect }) => reconnect === "no").map(spanOf);
    const total =
      service.codes.length === 1 ? "one close code" : `${service.codes.length} close codes`;
    const rest =
      final.length === 0
        ? ", none of them said to be final."
        : `. Do not reconnect after ${final.join(", ")}.`;
    return {
      path: service.id,
      found: lead?.text,
      wanted: `${read(service.summary)} It has ${total}${rest}`,
    };
  });
  expect(different(rows)).toEqual([]);
});

test("the page of a service's code has its remedy, the whole list, and who else uses it", () => {
  const rows = services.flatMap((service): readonly Row[] => {
    const use = service.codes.at(-1) ?? service.codes[0];
    const path = `/services/${service.id}/${use.code}/`;
    const page = builtPage(path);
    const found = contentOf(page);
    const list = `All codes of ${service.name}`;
    const others = servicesOf(use.code, service.id);
    const count = others.hrefs.length;
    const lists = count === 1 ? "1 other list" : `${count} other lists`;
    return [
      {
        path: `${path} titles`,
        found: Object.keys(found),
        wanted: ["What to do", list, "Elsewhere", "Sources", "Embed this page"],
      },
      {
        path: `${path}#fix`,
        found: found["What to do"]?.blocks,
        wanted: [`p ${read(use.remedy)}`, ...note(service)],
      },
      { path: `${path}#list`, found: found[list]?.hrefs, wanted: pathsOf(service) },
      {
        path: `${path} current`,
        found: allWhere(
          onlyNamed(page, "article"),
          ({ attributes }) => "aria-current" in attributes,
        ).map(({ text, attributes }) => [text, attributes["href"], attributes["aria-current"]]),
        wanted: [[spanOf(use), path, "page"]],
      },
      {
        path: `${path}#others`,
        found: found["Elsewhere"],
        wanted: {
          blocks: [
            count === 0
              ? "p No other list that we know uses this number."
              : `p The same number means something else in ${lists}:`,
            ...others.blocks,
            `p What is true of ${use.code} everywhere`,
          ],
          hrefs: [...others.hrefs, `/${use.code}/`],
        },
      },
      {
        path: `${path}#sources`,
        found: found["Sources"],
        wanted: {
          blocks: [
            ...service.readFrom.map((from) => `li ${listPlaceOf(from)}`),
            `p Read ${service.readOn}. More: ${service.name}.`,
          ],
          hrefs: [...service.readFrom.map((place) => placeOf(place).url), service.docs],
        },
      },
    ];
  });
  expect(different(rows)).toEqual([]);
  expect(rows.length).toBeGreaterThan(400);
});

test("the overview has every service in its group, by name, with its numbers and what it is", () => {
  const page = builtPage("/services/");
  const found = contentOf(page);
  expect(Object.keys(found)).toEqual(Object.values(serviceGroups));
  const rows = Object.entries(serviceGroups).map(([group, title]): Row => {
    const members = services
      .filter((service) => service.group === group)
      .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
    return {
      path: title,
      found: found[title],
      wanted: {
        blocks: members.map(({ name, summary, codes }) => {
          const [first, last] = [codes[0].code, codes.at(-1)?.code ?? codes[0].code];
          return `li ${name}${first === last ? `${first}` : `${first}–${last}`}${summary}`;
        }),
        hrefs: members.map(({ id }) => `/services/${id}/`),
      },
    };
  });
  expect(different(rows)).toEqual([]);
  const codes = services.flatMap((service) => service.codes).length;
  expect(allNamed(page, "p").map(({ text }) => text)).toContain(
    `A number from 4000 to 4999 means what its owner says. These ${services.length} lists say it for ${codes} codes, each with the place where it was read.`,
  );
  expect(linksIn(onlyNamed(page, "main")).length).toBeGreaterThan(services.length);
});
