import { codesOfPair } from "#data/lookup/pairs.ts";
import { closeHandlerNote } from "#data/words/close-handler.ts";
import { compareCodes, type CodeComparison } from "#data/words/compare.ts";
import { confusedPairs } from "#data/comparisons/index.ts";
import type { ConfusedPair } from "#data/model/comparison.ts";
import {
  comparisonSides,
  comparisonSources,
  type ComparisonSide,
} from "../head/comparison-page.ts";
import { compareWords } from "../head/page-words.ts";
import { bullets, fence, inline, section, sourceList, table, markdownLinks } from "./blocks.ts";
import { wireSteps } from "./code.ts";
import type { MarkdownPage } from "./page.ts";

/** The Markdown of a comparison's page. */
export function comparisonMarkdown(comparison: CodeComparison, origin: URL): MarkdownPage {
  const sides = comparisonSides(comparison);
  return {
    path: comparison.path,
    title: comparison.title,
    description: comparison.summary,
    blocks: [
      inline(comparison.summary),
      factTable(comparison, origin),
      ...section("Step by step", ...ofEach(sides.filter(hasWire), onTheWire)),
      ...section(
        "Key differences",
        inline(comparison.confused?.howToTell ?? ""),
        bullets(comparison.keyDifferences.map(inline)),
        ...whatToDo(comparison.confused),
        ...handler(comparison),
      ),
      ...section("What each means", ...ofEach(sides, ({ code }) => [inline(code.answer)])),
      ...section(
        "When you see each",
        ...ofEach(sides, ({ guide }) => [bullets(guide.whenYouSeeIt.map(inline))]),
      ),
      ...section("How to fix each", ...ofEach(sides, howToFix)),
      ...section("When to use which", bullets(comparison.whenToUse.map(inline))),
      ...section("Sources", sourceList(comparisonSources(comparison, sides))),
    ],
  };
}

const factTable = ({ sides, facts }: CodeComparison, origin: URL): string =>
  table(
    ["", ...sides.map(({ heading, path }) => markdownLinks(origin)(inline(heading), path))],
    facts.map(({ label, values }) => [label, ...values].map(inline)),
  );

const whatToDo = (confused: ConfusedPair | undefined): readonly string[] =>
  (confused?.codes ?? []).map(({ code, whatToDo }) => `When you see ${code}: ${inline(whatToDo)}`);

const handler = ({ inCode }: CodeComparison): readonly string[] =>
  inCode === undefined ? [] : [fence("js", inCode), inline(closeHandlerNote)];

const ofEach = (
  sides: readonly ComparisonSide[],
  say: (side: ComparisonSide) => readonly string[],
): readonly string[] => sides.flatMap((side) => [`### ${inline(side.code.heading)}`, ...say(side)]);

const hasWire = ({ guide }: ComparisonSide): boolean => guide.wire.length > 0;

const onTheWire = ({ guide }: ComparisonSide): readonly string[] =>
  guide.wire.slice(0, 1).flatMap((way) => [`#### ${inline(way.title)}`, wireSteps(way)]);

const howToFix = ({ guide }: ComparisonSide): readonly string[] =>
  guide.howToFix.flatMap(({ title, text }) => [`#### ${inline(title)}`, inline(text)]);

/** The Markdown of `/compare/`: the pairs that people confuse, with what decides between them. */
export const compareMarkdown = (origin: URL): MarkdownPage => ({
  path: "/compare/",
  title: compareWords.heading,
  description: compareWords.description,
  blocks: [
    ...section(
      "Often confused",
      bullets(
        confusedPairs.map((pair) => {
          const { title, path } = compareCodes(...codesOfPair(pair));
          return `${markdownLinks(origin)(inline(title), path)} ${inline(pair.difference)}`;
        }),
      ),
    ),
  ],
});
