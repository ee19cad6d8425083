import { meaningsOf, stemOf } from "./language/stems.ts";
import type { IndexedGroup, IndexedPage, SearchKind } from "./search-page.ts";

/** Where a term stands in a page: how much it weighs there, and whether it is part of the name. */
interface Place {
  readonly page: number;
  readonly weight: number;
  readonly inName: boolean;
}

/** A page with what is true of its kind. */
export interface KnownPage extends IndexedPage, SearchKind {
  /** The stems of its name. */
  readonly name: readonly string[];
}

/** How telling each term is: the fewer pages have it, the more. */
type Rarities = ReadonlyMap<string, number>;

/** Every page, with every term that leads to it: made once, asked at every key. */
export interface WordIndex {
  readonly pages: readonly KnownPage[];
  /** By stem, and by meaning of stems (`~end`). */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly rarities: Rarities;
  /** The words of names with their stems: what a beginning or a typo may be of. */
  readonly vocabulary: ReadonlyMap<string, string>;
}

/** What a word is worth in a page's name, among its other words, in its sentence, in the rest. */
const weights = [3, 2, 1.4, 0.8] as const;

/** Words that mean the same as a page's own are worth less than those. */
const meaningShare = 0.8;

/** A word among many tells less of what a text is about: by how much. */
const dilution = (words: number): number => 1 / (1 + Math.log10(1 + words / 40));

const split = (stems: string): readonly string[] => (stems === "" ? [] : stems.split(" "));

/** Makes the index of some pages; of two that fit equally the earlier one is found first. */
export function indexPages(groups: readonly IndexedGroup[], vocabulary: string): WordIndex {
  const pages = groups.flatMap(({ pages: members, ...kind }) =>
    members.map((page) => ({ ...page, ...kind, name: split(page.stems[0]) })),
  );
  const places = new Map<string, Place[]>();
  pages.forEach(({ stems }, page) => {
    for (const [term, weight] of termsOf(stems)) {
      const known = places.get(term);
      const place = { page, weight, inName: weight === weights[0] };
      if (known) known.push(place);
      else places.set(term, [place]);
    }
  });
  const rarities = new Map(
    [...places].map(([term, known]) => [term, rarity(known.length, pages.length)]),
  );
  const words = split(vocabulary).map((word) => [word, stemOf(word)] as const);
  return { pages, places, rarities, vocabulary: new Map(words) };
}

/** Inverse document frequency, as BM25 has it. */
const rarity = (known: number, all: number): number =>
  Math.log(1 + (all - known + 0.5) / (known + 0.5));

/** Every term of a page, with its weight in the best place where it stands. */
function termsOf(stems: IndexedPage["stems"]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const keepBest = (term: string, weight: number) => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  stems.forEach((text, place) => {
    const words = split(text);
    const weight = (weights[place] ?? 0) * (place === 0 ? 1 : dilution(words.length));
    for (const stem of words) {
      keepBest(stem, weight);
      for (const meaning of meaningsOf(stem)) keepBest(meaning, weight * meaningShare);
    }
  });
  return terms;
}

/** How telling a term is; most of all if no page has it. */
export const rarityOf = (term: string, { pages, rarities }: WordIndex): number =>
  rarities.get(term) ?? rarity(0, pages.length);
