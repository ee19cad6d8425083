import { closeHandlerNote } from "#data/words/close-handler.ts";
import type { CodeComparison } from "#data/words/compare.ts";
import {
  comparisonMore,
  comparisonSections,
  whenYouSee,
} from "#data/words/pages/comparison-pages.ts";
import { commonSections } from "#data/words/pages/every-page.ts";
import {
  comparisonSources,
  type ComparisonSide,
  comparisonSides,
} from "../head/comparison-page.ts";
import { paragraph, type Block } from "./blocks.ts";
import { embedOf } from "./code.ts";
import { section, type Outline, type OutlineSection } from "./outline.ts";

/** The outline of the page of two codes side by side. */
export function comparisonOutline(comparison: CodeComparison): Outline {
  const sides = comparisonSides(comparison);
  return {
    path: comparison.path,
    title: comparison.title,
    description: comparison.summary,
    lead: [paragraph(comparison.summary, "lead"), { kind: "comparison-table", comparison }],
    sections: [
      section("differences", comparisonSections.differences, ...differences(comparison)),
      ...sideSections(sides),
      section("use", comparisonSections.use, { kind: "bullets", items: comparison.whenToUse }),
      section("sources", commonSections.sources, {
        kind: "sources",
        sources: comparisonSources(comparison, sides),
      }),
      section("more", comparisonSections.more, paragraph(comparisonMore(comparison.sides))),
      embedOf(comparison.path),
    ],
  };
}

const differences = ({ confused, keyDifferences, inCode }: CodeComparison): readonly Block[] => [
  ...(confused === undefined ? [] : [paragraph(confused.howToTell)]),
  { kind: "bullets", items: keyDifferences },
  ...(confused === undefined ? [] : [afterEach(confused)]),
  ...(inCode === undefined ? [] : handler(inCode)),
];

const afterEach = ({ codes }: NonNullable<CodeComparison["confused"]>): Block => ({
  kind: "definitions",
  items: codes.map(({ code, whatToDo }) => ({ term: whenYouSee(code), text: whatToDo })),
});

const handler = (code: string): readonly Block[] => [
  { kind: "code-lines", language: "js", code },
  paragraph(closeHandlerNote, "small mute"),
];

const sideSections = (sides: readonly ComparisonSide[]): readonly OutlineSection[] => [
  section(
    "meaning",
    comparisonSections.meaning,
    ofEach(sides, ({ code }) => paragraph(code.answer)),
  ),
  section(
    "when",
    comparisonSections.when,
    ofEach(sides, ({ guide }) => ({ kind: "bullets", items: guide.whenYouSeeIt })),
  ),
  section(
    "fix",
    comparisonSections.fix,
    ofEach(sides, ({ guide }) => ({
      kind: "definitions",
      items: guide.howToFix.map(({ title, text }) => ({ term: title, text })),
    })),
  ),
];

const ofEach = (
  sides: readonly ComparisonSide[],
  blockOf: (side: ComparisonSide) => Block,
): Block => ({
  kind: "sides",
  sides: sides.map((side) => ({ heading: side.code.heading, blocks: [blockOf(side)] })),
});
