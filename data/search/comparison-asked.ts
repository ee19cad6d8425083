import { shown } from "./answer-line.ts";
import type { Found } from "./search-page.ts";
import type { WordIndex } from "./word-index.ts";

/** What a comparison of two numbers is called, the lower one first. */
export const comparisonTitle = (a: number, b: number): string =>
  `${Math.min(a, b)} or ${Math.max(a, b)}`;

/** The comparison of two codes that were typed, if people confuse them: `1001 vs 1012`. */
export function comparisonAsked(
  digits: readonly string[],
  { pages }: WordIndex,
): Found | undefined {
  const [a, b] = digits.map(Number);
  if (a === undefined || b === undefined) return undefined;
  const page = pages.find(({ title }) => title === comparisonTitle(a, b));
  return page && shown(page);
}
