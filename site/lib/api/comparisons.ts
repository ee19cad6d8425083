import { compareCodes } from "#data/words/compare.ts";
import type { ConfusedPair } from "#data/model/comparison.ts";
import { confusedPairs } from "#data/comparisons/index.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import { resolveSource } from "#data/model/source.ts";
import { slugOf } from "#data/model/paths.ts";
import { codesOfPair } from "#data/lookup/pairs.ts";
import { comparisonSubject } from "#data/model/subject.ts";
import { answer, pageAddresses } from "./answer.ts";

const comparedCode = (
  compared: ConfusedPair["codes"][number],
  { heading, path }: CloseCodeDescription,
  origin: URL,
) => ({ ...compared, heading, url: new URL(path, origin).href });

/** One pair that people confuse, with what decides between the two. */
export function comparisonFacts({ codes, ...pair }: ConfusedPair, origin: URL) {
  const [a, b] = codesOfPair({ codes });
  const { path, title, sides } = compareCodes(a, b);
  return {
    id: slugOf(comparisonSubject(a, b)),
    title,
    ...pair,
    codes: [
      comparedCode(codes[0], sides[0], origin),
      comparedCode(codes[1], sides[1], origin),
    ] as const,
    sources: pair.sources.map(resolveSource),
    ...pageAddresses(path, origin),
  };
}

/** `comparisons.json`: every pair that people confuse. */
export const apiComparisons = (origin: URL) =>
  answer("comparisons", origin, {
    comparisons: confusedPairs.map((pair) => comparisonFacts(pair, origin)),
  });
