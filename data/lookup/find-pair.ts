import type { ConfusedPair } from "../model/comparison.ts";
import { confusedPairs } from "../comparisons/index.ts";

/** The record of two codes that people confuse, whichever of them is named first, if there is one. */
export const findConfusedPair = (a: number, b: number): ConfusedPair | undefined =>
  confusedPairs.find(
    ({ codes: [lower, higher] }) => lower.code === Math.min(a, b) && higher.code === Math.max(a, b),
  );
