import { fitScores } from "./closeness.ts";
import { pagesFitting, type PageIndex, type WordFit } from "./page-index.ts";
import { exactScore, scoreNumbers } from "./rank-number.ts";
import type { Query } from "./read-query.ts";

/** What a page has gathered: of the parts of the query, of points, of the words of its name. */
export interface Tally {
  readonly parts: number;
  readonly points: number;
  readonly named: number;
  readonly wholeWords: number;
  readonly exactNumber: boolean;
}

const emptyTally: Tally = { parts: 0, points: 0, named: 0, wholeWords: 0, exactNumber: false };

/** What each page has gathered, by its number; pages with nothing are left out. */
export function tally(query: Query, index: PageIndex): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  const add = (page: number, more: (current: Tally) => Tally) =>
    tallies.set(page, more(tallies.get(page) ?? emptyTally));
  for (const word of query.words)
    for (const [page, fit] of pagesFitting(word, index, isUnfinished(word, query)))
      add(page, (current) => ({ ...withWord(current, fit), parts: current.parts + 1 }));
  for (const word of query.noise)
    for (const [page, fit] of pagesFitting(word, index, false))
      if (fit.whole && tallies.has(page))
        add(page, (current) => withWord(current, { ...fit, score: 0 }));
  for (const [page, score] of numberScores(query, index))
    add(page, (current) => withNumber(current, score));
  return tallies;
}

/** Whether letters may yet be added to a word: it is the last one. */
const isUnfinished = (word: string, { text }: Query): boolean => text.toLowerCase().endsWith(word);

/** How well the numbers fit each page that they fit at all. */
function* numberScores({ digits }: Query, index: PageIndex): Generator<[number, number]> {
  if (digits.length === 0) return;
  const inNames = pagesWith(digits, index);
  for (const [number, page] of index.pages.entries()) {
    const score = Math.max(scoreNumbers(digits, page), inNames.has(number) ? fitScores.whole : 0);
    if (score > 0) yield [number, score];
  }
}

/** The pages that have a number in their name: obs-websocket 5. */
const pagesWith = (digits: readonly string[], { places }: PageIndex): ReadonlySet<number> =>
  new Set(digits.flatMap((one) => places.get(one) ?? []).map(({ page }) => page));

const withWord = (current: Tally, { score, inName, whole }: WordFit): Tally => ({
  ...current,
  points: current.points + score,
  named: current.named + (inName ? 1 : 0),
  wholeWords: current.wholeWords + (inName && whole ? 1 : 0),
});

const withNumber = (current: Tally, score: number): Tally => ({
  ...current,
  parts: current.parts + 1,
  points: current.points + score,
  exactNumber: score === exactScore,
});
