import type { CloseCodeGuide } from "../../data/close-code.ts";
import type { CodeComparison } from "../../data/compare.ts";
import { findCode } from "../../data/find.ts";
import { findGuide } from "../../data/find-guide.ts";
import type { CloseCodeDescription } from "../../data/describe.ts";
import type { SourceReference } from "../../data/source.ts";

/** One side of a comparison: the words of its cards, and its long part. */
export interface ComparisonSide {
  readonly code: CloseCodeDescription;
  readonly guide: CloseCodeGuide;
}

/**
 * Both sides of a comparison with their long parts.
 * @throws if a code lost its record between the two look-ups, which compareCodes rules out
 */
export const comparisonSides = ({ sides }: CodeComparison): readonly ComparisonSide[] =>
  sides.map((code) => {
    const record = findCode(code.code);
    if (!record) throw new Error(`${code.code} has no record.`);
    return { code, guide: findGuide(record) };
  });

/** The sources of both sides, each statement once. */
export function comparisonSources(sides: readonly ComparisonSide[]): readonly SourceReference[] {
  const all = sides.flatMap(({ guide }) => [guide.definedIn, ...guide.sources]);
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}
