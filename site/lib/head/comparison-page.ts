import type { ComparedGuide } from "#data/words/resolve-code.ts";
import type { CodeComparison } from "#data/words/compare.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import type { SourceReference } from "#data/model/source.ts";

/** One side of a comparison: the words of its cards, and its long part. */
export interface ComparisonSide {
  readonly code: CloseCodeDescription;
  readonly guide: ComparedGuide;
}

/** Both sides of a comparison with their long parts. */
export const comparisonSides = ({ resolved }: CodeComparison): readonly ComparisonSide[] =>
  resolved.map(({ description, guide }) => ({ code: description, guide }));

/** The sources of a comparison: of the pair, then of both sides, each statement once. */
export function comparisonSources(
  { confused }: CodeComparison,
  sides: readonly ComparisonSide[],
): readonly SourceReference[] {
  const all = [
    ...(confused?.sources ?? []),
    ...sides.flatMap(({ guide }) => [guide.definedIn, ...guide.sources]),
  ];
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}
