import type { CloseCode, CloseCodeGuide } from "#data/model/close-code.ts";
import { sampleStacks } from "#data/model/code-sample.ts";
import { fixCode } from "#data/fix-code/index.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { triageOf } from "#data/lookup/triage-of.ts";
import type { TriageRow } from "#data/model/triage.ts";
import { unusualUses } from "#data/unusual-uses/index.ts";
import { each, type SectionContent } from "./page-blocks.ts";
import { linkOf, read, sourceLines } from "../text/records.ts";

const content = (blocks: readonly string[], hrefs: readonly string[] = []): SectionContent => ({
  blocks,
  hrefs,
});

const columns = each("th", ["Symptom", "Likely cause", "Confirm fast", "First safe move"]);

const rowsOf = (rows: readonly TriageRow[]): readonly string[] => [
  ...columns,
  ...rows.flatMap(({ symptom, likelyCause, confirm, firstSafeMove }) => [
    `th ${read(symptom)}`,
    ...each("td", [likelyCause, confirm, firstSafeMove].map(read)),
  ]),
];

/** Ten rows are in view, the rest behind a summary. */
function cause(code: number): SectionContent {
  const rows = triageOf(code);
  const more = rows.slice(10);
  return content(
    [
      ...rowsOf(rows.slice(0, 10)),
      ...(more.length > 0 ? [`summary ${more.length} more symptoms`, ...rowsOf(more)] : []),
    ],
    rows.map(({ situation }) => `/situations/${situation}/`),
  );
}

function when({ code, whenYouSeeIt }: CloseCodeGuide): SectionContent {
  const items = each("li", whenYouSeeIt.map(read));
  const on = situations
    .filter(({ codes }) => codes.includes(code))
    .toSorted((a, b) => a.codes.indexOf(code) - b.codes.indexOf(code));
  if (on.length === 0) return content(items);
  if (on.length > 12)
    return content(
      [...items, `p ${on.length} of the situations show up as ${code}.`],
      ["/situations/"],
    );
  const titles = on.map(({ title }) => read(title)).join(" · ");
  return content(
    [...items, `p What can have happened on the line: ${titles}`],
    on.map(({ id }) => `/situations/${id}/`),
  );
}

function fix({ code, howToFix }: CloseCodeGuide): SectionContent {
  const samples = fixCode[code] ?? [];
  return content(
    [
      ...howToFix.flatMap(({ title, text }) => [`h3 ${read(title)}`, `p ${read(text)}`]),
      ...(samples.length > 0 ? ["h3 In code"] : []),
      ...samples.flatMap((sample) => [
        `summary ${read(sampleStacks[sample.stack].name)}`,
        `p ${read(sample.does)} ${linkOf(sample.source)[0]}`,
        `pre ${sample.code.replace(/\s+/g, " ").trim()}`,
      ]),
    ],
    samples.map(({ source }) => linkOf(source)[1]),
  );
}

/** What services mean by a number, by the order of their records. */
export function servicesOf(code: number, but?: string): SectionContent {
  const uses = services
    .filter(({ id }) => id !== but)
    .flatMap((service) =>
      service.codes
        .filter((use) => use.code <= code && code <= (use.codeTo ?? use.code))
        .slice(0, 1)
        .map((use) => ({ service, use })),
    );
  return content(
    uses.flatMap(({ service, use }) => [
      `dt ${service.name}: ${use.code} ${read(use.name)}`,
      `dd ${read(use.meaning)}`,
    ]),
    uses.map(({ service, use }) => `/services/${service.id}/${use.code}/`),
  );
}

function elsewhere(code: number): SectionContent {
  const uses = unusualUses.filter((use) => use.code === code);
  const named = servicesOf(code);
  return content(
    [
      ...each(
        "li",
        uses.map(({ who, use }) => `${who}: ${read(use)}`),
      ),
      ...named.blocks,
    ],
    [...uses.map(({ source }) => linkOf(source)[1]), ...named.hrefs],
  );
}

/** What the sections of a registered code's page say, but for its log lines and the embed box. */
export function wantedSections(
  { code, name }: CloseCode,
  guide: CloseCodeGuide,
): Readonly<Record<string, SectionContent>> {
  const other = guide.registeredName === name ? [] : [guide.registeredName];
  const sources = sourceLines([guide.definedIn, ...guide.sources]);
  const sections = {
    "Find the cause": cause(code),
    "What it means": content([
      ...each("p", guide.description.map(read)),
      ...other.map((one) => `p IANA registers it as “${one}”.`),
    ]),
    "On the wire": content(
      guide.wire.flatMap(({ title, steps }) => [
        `h3 ${title}`,
        ...each(
          "li",
          steps.map(({ text }) => read(text)),
        ),
      ]),
    ),
    "When you see it": when(guide),
    "How to fix it": fix(guide),
    "When to use it": content([`p ${read(guide.useWhen)}`]),
    "Used otherwise": elsewhere(code),
    Compare: content(
      each(
        "li",
        guide.related.map((other) => `${code} or ${other}?`),
      ),
      guide.related.map(
        (other) => `/compare/${Math.min(code, other)}-vs-${Math.max(code, other)}/`,
      ),
    ),
    Sources: content(
      each(
        "li",
        sources.map(({ line }) => line),
      ),
      sources.map(({ url }) => url),
    ),
  };
  const isLeftOut = ({ blocks }: SectionContent) =>
    blocks.every((block) => columns.includes(block));
  return Object.fromEntries(Object.entries(sections).filter(([, one]) => !isLeftOut(one)));
}
