import { closenessOf, closenessOfTypo, fitScores } from "./language/closeness.ts";
import { meaningsOf, stemOf } from "./language/stems.ts";
import type { Query } from "./read-query.ts";
import { rarityOf, type WordIndex } from "./word-index.ts";

/** What a page has gathered of the words of a query. */
export interface Tally {
  /** How much of what was asked it has: 1 if it has every word in its name. */
  points: number;
  /** Which of the words, as they were typed. */
  readonly words: string[];
  /** How many of them stand whole in its name. */
  named: number;
  /** How many stand there, if mistyped or in other words. */
  inName: number;
}

/** What a page has gathered to which no word leads. */
export const nothingTold: Tally = { points: 0, words: [], named: 0, inName: 0 };

/** A term that a typed word stands for, and how surely: 1 if it is the word itself. */
interface Meant {
  readonly term: string;
  readonly certainty: number;
}

/** Somebody who types `drop` finds `disconnect` too, if less surely. */
const synonymCertainty = 0.7;

/** What each page has gathered, by its number; pages with nothing are left out. */
export function rankWords(query: Query, index: WordIndex): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const word of [...query.words, ...impliedWords(query)])
    for (const [page, { points, whole, inName }] of pagesWith(word, query, index)) {
      const tally = tallies.get(page) ?? { points: 0, words: [], named: 0, inName: 0 };
      tally.points += points;
      tally.words.push(word);
      if (whole) tally.named += 1;
      if (inName) tally.inName += 1;
      tallies.set(page, tally);
    }
  return tallies;
}

const hour = 60 * 60;

/** Who names a duration asks about a limit of time; about one of age if it is long. */
const impliedWords = ({ seconds }: Query): readonly string[] =>
  seconds.length === 0
    ? []
    : seconds.some((one) => one >= hour)
      ? ["duration", "lifetime"]
      : ["duration"];

interface Fit {
  readonly points: number;
  /** Whether the word itself is part of the page's name. */
  readonly whole: boolean;
  readonly inName: boolean;
}

/** How well each page fits one word: by the best of the terms that it stands for. */
function pagesWith(word: string, query: Query, index: WordIndex): ReadonlyMap<number, Fit> {
  const best = new Map<number, Fit>();
  const stem = stemOf(word);
  // A rare word that begins alike is worth no more than the word itself.
  const most = index.places.has(stem) ? worthOf(stem, word, index) : Infinity;
  for (const { term, certainty } of termsMeant(word, query, index)) {
    const worth = certainty * Math.min(most, worthOf(term, word, index));
    for (const { page, weight, inName } of index.places.get(term) ?? []) {
      const points = worth * weight;
      const whole = inName && certainty === 1;
      if (points > (best.get(page)?.points ?? 0)) best.set(page, { points, whole, inName });
    }
  }
  return best;
}

/** Words that hundreds of pages and nearly every question have, so that they decide nothing. */
const common = new Set(
  "client code error event fail failure message never reason receive request return send sent server status unexpected"
    .split(" ")
    .map(stemOf),
);

const worthOf = (term: string, word: string, index: WordIndex): number =>
  rarityOf(term, index) * (common.has(stemOf(word)) ? 0.35 : 1);

/** How much the words of a query are worth if a page has all of them in its name. */
export const worthOfAll = ({ words }: Query, index: WordIndex): number =>
  words.reduce((sum, word) => sum + worthOfWord(word, index), 0);

/** A word that no page has says that something is missing, but not how much. */
const unknownWorth = 3;

function worthOfWord(word: string, index: WordIndex): number {
  const stem = stemOf(word);
  return index.places.has(stem) ? worthOf(stem, word, index) : unknownWorth;
}

/** The terms that a word stands for: its stem and meanings, or what it begins, or nearly is. */
function termsMeant(word: string, query: Query, index: WordIndex): readonly Meant[] {
  const stem = stemOf(word);
  const itself = index.places.has(stem) ? [{ term: stem, certainty: 1 }] : [];
  const meanings = meaningsOf(stem).map((term) => ({ term, certainty: synonymCertainty }));
  const unfinished = isUnfinished(word, query);
  const known = [...itself, ...meanings];
  return known.length > 0 && !unfinished
    ? known
    : [...known, ...likeWords(word, unfinished, known.length > 0, index)];
}

/** Whether letters may yet be added to a word: it is the last one. */
const isUnfinished = (word: string, { text }: Query): boolean => text.toLowerCase().endsWith(word);

/** Words that begin like a word; only if there are none, those that it may be a typo of. */
function likeWords(word: string, unfinished: boolean, isKnown: boolean, index: WordIndex) {
  const begun = wordsClose(index, (known) => closenessOf(word, known, unfinished));
  if (isKnown || begun.some(({ certainty }) => certainty * fitScores.whole >= fitScores.beginning))
    return begun;
  return [...begun, ...wordsClose(index, (known) => closenessOfTypo(word, known))];
}

function wordsClose({ vocabulary }: WordIndex, closeness: (known: string) => number) {
  const close: Meant[] = [];
  for (const [word, term] of vocabulary) {
    const fit = closeness(word);
    if (fit > 0) close.push({ term, certainty: Math.min(fit / fitScores.whole, 0.99) });
  }
  return close;
}
