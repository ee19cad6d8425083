import { sampleStacks, type CodeSample } from "#data/model/code-sample.ts";
import { comparisonPath, pathOf } from "#data/model/paths.ts";
import { resolveSource } from "#data/model/source.ts";
import { codeSubject } from "#data/model/subject.ts";
import type { WireSequence } from "#data/model/wire.ts";
import type { TriageRow } from "#data/model/triage.ts";
import type { UnusualUse } from "#data/model/unusual-use.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import {
  factLabels,
  inCodeOf,
  orElse,
  situationsLead,
  triageColumns,
} from "#data/words/pages/code-page.ts";
import { rangeOwner, rangeSpan } from "#data/words/pages/number-page.ts";
import { bullets, fence, inline, link, linkTo, numbered, table } from "./blocks.ts";
import type { PrintersOf } from "./printed.ts";

/** What the page of a close code is made of. */
export const codeMarkdown: PrintersOf<
  | "title-block"
  | "range"
  | "triage"
  | "wire"
  | "situations"
  | "samples"
  | "unusual-uses"
  | "comparison-links"
  | "code-list"
> = {
  "title-block": ({ code, definedIn }) => {
    const { title, url } = resolveSource(definedIn);
    return [
      inline(code.answer),
      bullets([...questions(code), ...facts(code), fact("definedIn", link(inline(title), url))]),
    ];
  },
  range: ({ range }) => [`${rangeSpan(range)}. ${inline(rangeOwner(range))}`],
  triage: ({ rows }, { origin }) => [triageTable(rows, origin)],
  wire: ({ sequences }, { heading }) =>
    sequences.flatMap((way) => [heading(inline(way.title)), wireSteps(way)]),
  situations: ({ situations }, { origin }) => [
    situationsLead,
    bullets(
      situations.map(({ id, title }) =>
        linkTo(origin)(inline(title), pathOf({ kind: "situation", id })),
      ),
    ),
  ],
  samples: ({ samples }, { heading }) => samples.flatMap((sample) => sampleBlocks(sample, heading)),
  "unusual-uses": ({ uses }) => [bullets(uses.map(unusualUse))],
  "comparison-links": ({ code, others }, { origin }) => [
    bullets(
      others.map((other) =>
        linkTo(origin)(orElse(code, other), comparisonPath(codeSubject(code), codeSubject(other))),
      ),
    ),
  ],
  "code-list": ({ codes }, { origin }) => [
    bullets(
      codes.map(
        ({ heading, path, happened }) =>
          `${linkTo(origin)(inline(heading), path)}: ${inline(happened)}`,
      ),
    ),
  ],
};

const questions = ({ reconnect, send, sender }: CloseCodeDescription): readonly string[] =>
  [reconnect, send, sender].map(
    ({ question, verdict, text }) => `${question} **${inline(verdict)}.** ${inline(text)}`,
  );

const fact = (label: keyof typeof factLabels, value: string): string =>
  `${inline(factLabels[label])}: ${value}`;

const facts = ({ familyName, onTheWire, wasClean }: CloseCodeDescription): readonly string[] => [
  fact("family", inline(familyName)),
  fact("onTheWire", inline(onTheWire)),
  fact("wasClean", inline(wasClean)),
];

const triageTable = (rows: readonly TriageRow[], origin: URL): string =>
  table(
    Object.values(triageColumns),
    rows.map(({ symptom, situation, likelyCause, confirm, firstSafeMove }) => [
      inline(symptom),
      linkTo(origin)(inline(likelyCause), pathOf({ kind: "situation", id: situation })),
      inline(confirm),
      inline(firstSafeMove),
    ]),
  );

/** The steps of a sequence, which on the page stand beside its drawing. */
export const wireSteps = ({ steps }: WireSequence): string =>
  numbered(steps.map(({ text }) => inline(text)));

/** A stack's code: its name, what it does with its source, and the lines. */
function sampleBlocks(
  { stack, does, code, source }: CodeSample,
  heading: (text: string) => string,
): readonly string[] {
  const { title, url } = resolveSource(source);
  const { name, language } = sampleStacks[stack];
  return [
    heading(inCodeOf(inline(name))),
    `${inline(does)} ${link(inline(title), url)}`,
    fence(language, code),
  ];
}

const unusualUse = ({ who, use, source }: UnusualUse): string =>
  `${link(inline(who), resolveSource(source).url)}: ${inline(use)}`;
