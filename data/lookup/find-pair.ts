import type { ConfusedPair } from "../model/comparison.ts";
import { confusedPairs } from "../comparisons/index.ts";
import { comparisonPath } from "../model/paths.ts";
import { asCode, type AnyCode } from "../model/subject.ts";
import { codesOfPair } from "./pairs.ts";

/**
 * The record of two codes that people confuse, whichever of them is named first, if there is one.
 * A service's code is confused only where the record names that service: the same number of
 * another, or alone, means something else.
 */
export function findConfusedPair(
  a: number | AnyCode,
  b: number | AnyCode,
): ConfusedPair | undefined {
  const path = comparisonPath(asCode(a), asCode(b));
  return confusedPairs.find((pair) => comparisonPath(...codesOfPair(pair)) === path);
}
