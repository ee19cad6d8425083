import { wordsOf } from "./language/stems.ts";
import { isOfNumber } from "./rank-number.ts";
import type { Query } from "./read-query.ts";
import { rarityOf, type KnownPage, type WordIndex } from "./word-index.ts";

/** A word that so few pages have can only mean this service. */
const rareWord = 4;

/** Whether a query names the service that a page belongs to: by its first word, or by a rare one. */
export function namesService(
  { title, name }: KnownPage,
  { words, stems }: Query,
  index: WordIndex,
): boolean {
  const [first = ""] = wordsOf(title);
  const isRare = (stem: string) => rarityOf(stem, index) >= rareWord;
  return words.includes(first) || name.some((stem) => stems.includes(stem) && isRare(stem));
}

/** One common word, such as “Closed”, is no reason that tells. */
const tellingRarity = 6;

/**
 * Whether a query has all words of the reason that a service sends with the code of a page. A reason
 * that repeats the code's own name, as `1011 (internal error)` does, is nobody's.
 */
export function givesReason(
  { reason = "", code }: KnownPage,
  { stems }: Query,
  index: WordIndex,
): boolean {
  const general = index.pages.find((page) => page.code === code && isOfNumber(page))?.name ?? [];
  const words = reason.split(" ").filter((stem) => stem !== "");
  const own = words.filter((stem) => !general.includes(stem));
  const rarity = own.reduce((sum, stem) => sum + rarityOf(stem, index), 0);
  return rarity >= tellingRarity && words.every((stem) => stems.includes(stem));
}
