import type { CloseCode, CloseCodeGuide } from "#data/model/close-code.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import { servicesUsing } from "#data/lookup/find-service.ts";
import { fixCodeOf } from "#data/lookup/fix-code-of.ts";
import { codesWithManyLines, messagesOfCode, someLines } from "#data/lookup/message-links.ts";
import { situationsOf } from "#data/lookup/situation-links.ts";
import { pathOf } from "#data/model/paths.ts";
import { triageOf } from "#data/lookup/triage-of.ts";
import { unusualUses } from "#data/unusual-uses/index.ts";
import { describeCloseCode, type CloseCodeDescription } from "#data/words/describe.ts";
import { allLines, codeSections, linesHeading, registeredAs } from "#data/words/pages/code-page.ts";
import { commonSections } from "#data/words/pages/every-page.ts";
import { ifAny, paragraph, type Block } from "./blocks.ts";
import { onlyIn, section, type Outline, type OutlineSection } from "./outline.ts";

/** What llms.txt says of a code: the answer, the question people come with, and the advice. */
const codeDescription = ({ answer, reconnect }: CloseCodeDescription): string =>
  `${answer} ${reconnect.question} ${reconnect.verdict}. ${reconnect.text}`;

/** The outline of a registered code's page, in the order of need. */
export function codeOutline(record: CloseCode): Outline {
  const code = describeCloseCode(record.code);
  const guide = findGuide(record);
  return {
    path: code.path,
    title: code.heading,
    description: codeDescription(code),
    lead: [
      { kind: "title-block", code, definedIn: guide.definedIn },
      { kind: "markdown-link", path: code.path, only: "page" },
    ],
    sections: [
      causeOf(record.code),
      ...guideSections(record, guide),
      usedOtherwise(record.code),
      linesThatMean(record.code),
      section("compare", codeSections.compare, {
        kind: "comparison-links",
        code: record.code,
        others: guide.related,
      }),
      section("sources", commonSections.sources, {
        kind: "sources",
        sources: [guide.definedIn, ...guide.sources],
      }),
      embedOf(code.path),
    ],
  };
}

/** How to show a page's card elsewhere: nothing to read, so Markdown leaves it out. */
export const embedOf = (path: string): OutlineSection =>
  onlyIn("page", section("embed", commonSections.embed, { kind: "embed", path }));

function causeOf(code: number): OutlineSection {
  const rows = triageOf(code);
  return section("cause", codeSections.cause, ifAny(rows, { kind: "triage", rows }));
}

function guideSections(record: CloseCode, guide: CloseCodeGuide): readonly OutlineSection[] {
  const situations = situationsOf(record.code);
  const samples = fixCodeOf(record.code);
  return [
    section("meaning", codeSections.meaning, ...meaningOf(record, guide)),
    section(
      "wire",
      codeSections.wire,
      ifAny(guide.wire, { kind: "wire", sequences: guide.wire, family: record.family }),
    ),
    section(
      "when",
      codeSections.when,
      { kind: "bullets", items: guide.whenYouSeeIt },
      ifAny(situations, { kind: "situations", code: record.code, situations }),
    ),
    section(
      "fix",
      codeSections.fix,
      { kind: "advice", advice: guide.howToFix },
      ifAny(samples, { kind: "samples", samples }),
    ),
    section("use", codeSections.use, paragraph(guide.useWhen)),
  ];
}

/** What it means, and what the registry calls it, where its heading says it in other words. */
const meaningOf = (
  { name }: CloseCode,
  { description, registeredName }: CloseCodeGuide,
): readonly Block[] => [
  ...description.map((words) => paragraph(words)),
  ...(name === registeredName ? [] : [paragraph(registeredAs(registeredName), "mute")]),
];

function usedOtherwise(code: number): OutlineSection {
  const unusual = unusualUses.filter((use) => use.code === code);
  const services = servicesUsing(code);
  return section(
    "elsewhere",
    codeSections.elsewhere,
    ifAny(unusual, { kind: "unusual-uses", uses: unusual }),
    ifAny(services, { kind: "service-uses", uses: services }),
  );
}

/** The lines with which stacks report a code: where there are many, the page shows some of them. */
function linesThatMean(code: number): OutlineSection {
  const lines = messagesOfCode(code);
  const many = codesWithManyLines().some((other) => other.code === code);
  const all = paragraph([
    { text: allLines(lines.length), to: pathOf({ kind: "code-lines", code }) },
  ]);
  return section(
    "messages",
    linesHeading(code),
    ifAny(lines, { kind: "message-lines", lines, inView: someLines(lines) }),
    many ? { ...all, only: "page" } : undefined,
  );
}
