import type { CloseCodeGuide, Source } from "../../data/close-code.ts";
import type { CodeComparison } from "../../data/compare.ts";
import { findCode } from "../../data/find.ts";
import { findGuide } from "../../data/find-guide.ts";
import type { CloseCodeDescription } from "../../data/describe.ts";

/** One side of a comparison: the words of its cards, and its long part. */
export interface ComparisonSide {
  readonly code: CloseCodeDescription;
  readonly guide: CloseCodeGuide;
  readonly useWhen: string;
}

/**
 * Both sides of a comparison with their long parts.
 * @throws if a code lost its record between the two look-ups, which compareCodes rules out
 */
export const comparisonSides = ({ sides, whenToUse }: CodeComparison): readonly ComparisonSide[] =>
  sides.map((code, index) => {
    const record = findCode(code.code);
    if (!record) throw new Error(`${code.code} has no record.`);
    return { code, guide: findGuide(record), useWhen: whenToUse[index === 0 ? 0 : 1] };
  });

/** The sources of both sides, each address once. */
export function comparisonSources(sides: readonly ComparisonSide[]): readonly Source[] {
  const byUrl = new Map<string, Source>();
  for (const { code, guide } of sides)
    for (const source of [code.definedIn, ...guide.sources])
      if (!byUrl.has(source.url)) byUrl.set(source.url, source);
  return [...byUrl.values()];
}
