import { confusedPairs } from "#data/comparisons/index.ts";
import { codesOfPair } from "#data/lookup/pairs.ts";
import { comparisonPath } from "#data/model/paths.ts";
import type { ConfusedPair } from "#data/model/comparison.ts";
import { comparisonTitle } from "../comparison-asked.ts";
import type { SearchPage } from "../search-page.ts";

/** The comparison of each two codes that people confuse. */
export const comparisonPages = (): readonly SearchPage[] => confusedPairs.map(comparisonPage);

function comparisonPage(pair: ConfusedPair): SearchPage {
  const [a, b] = codesOfPair(pair);
  return {
    title: comparisonTitle(a.code, b.code),
    text: pair.difference,
    path: comparisonPath(a, b),
    name: "",
    also: "",
    body: [pair.howToTell],
  };
}
