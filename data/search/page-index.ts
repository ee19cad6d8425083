import { closenessOf, closenessOfTypo, fitScores } from "./closeness.ts";
import { wordsOf } from "./read-query.ts";
import type { SearchGroup, SearchKind, SearchPage } from "./search-page.ts";

/** Where a word stands in a page: how much it weighs there, and whether it is part of the name. */
interface Place {
  readonly page: number;
  readonly weight: number;
  readonly inName: boolean;
}

/** A page with what is true of its kind. */
export interface IndexedPage extends SearchPage, SearchKind {}

/** Every page, with every word that leads to it: made once, asked at every key. */
export interface PageIndex {
  readonly pages: readonly IndexedPage[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** How many words a page's name has. */
  readonly nameLengths: readonly number[];
}

/** How well a page fits one typed word. */
export interface WordFit {
  readonly score: number;
  readonly inName: boolean;
  readonly whole: boolean;
}

const weights = { name: 1, also: 0.8, text: 0.2 } as const;

/** Makes the index of some pages; of two that fit equally the earlier one is found first. */
export function indexPages(groups: readonly SearchGroup[]): PageIndex {
  const pages = groups.flatMap(({ pages: members, ...kind }) =>
    members.map((page) => ({ ...page, ...kind })),
  );
  const places = new Map<string, Place[]>();
  pages.forEach((page, number) => {
    for (const [word, weight] of weightsOfWords(page)) {
      const known = places.get(word) ?? [];
      known.push({ page: number, weight, inName: weight === weights.name });
      places.set(word, known);
    }
  });
  return { pages, places, nameLengths: pages.map(({ name }) => new Set(wordsOf(name)).size) };
}

/** Every word of a page, with its weight in the best place where it stands. */
function weightsOfWords(page: IndexedPage): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of page.readsText ? wordsOf(page.text) : []) found.set(word, weights.text);
  for (const word of wordsOf(page.also)) found.set(word, weights.also);
  for (const word of wordsOf(page.name)) found.set(word, weights.name);
  return found;
}

/**
 * How well each page fits a typed word, by the page's number. Typos are looked at only if no word
 * begins as typed.
 * @param unfinished whether it is the last word, to which letters may yet be added
 */
export function pagesFitting(
  typed: string,
  index: PageIndex,
  unfinished: boolean,
): ReadonlyMap<number, WordFit> {
  const known = wordsWith(index, (word) => closenessOf(typed, word, unfinished));
  const hits = known.some(([, closeness]) => closeness >= fitScores.beginning)
    ? known
    : [...known, ...wordsWith(index, (word) => closenessOfTypo(typed, word))];
  return bestPlaces(hits, index);
}

type Hit = readonly [word: string, closeness: number];

function wordsWith({ places }: PageIndex, closeness: (word: string) => number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const word of places.keys()) {
    const value = closeness(word);
    if (value > 0) hits.push([word, value]);
  }
  return hits;
}

function bestPlaces(hits: readonly Hit[], { places }: PageIndex): ReadonlyMap<number, WordFit> {
  const best = new Map<number, WordFit>();
  for (const [word, closeness] of hits)
    for (const { page, weight, inName } of places.get(word) ?? []) {
      const score = closeness * weight;
      if (score > (best.get(page)?.score ?? 0))
        best.set(page, { score, inName, whole: closeness === fitScores.whole });
    }
  return best;
}
