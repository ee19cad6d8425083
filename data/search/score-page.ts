import { meaningsOf } from "./language/stems.ts";
import { givesReason, namesService } from "./names-service.ts";
import { scoreNumbers } from "./rank-number.ts";
import type { Tally } from "./rank-words.ts";
import type { Query } from "./read-query.ts";
import { limitKind, numberKinds } from "./search-page.ts";
import { rarityOf, type KnownPage, type WordIndex } from "./word-index.ts";

/** What the parts of a query are worth beside each other: chosen by `npm run search:score`. */
const worth = {
  /** All words in the name. */
  words: 20,
  /** How much of that hangs on having all words, and not a few rare ones: 0 to 1. */
  coverage: 0.6,
  /** As much of the name was asked for. */
  name: 8,
  /** All of it was. */
  wholeName: 4,
  /** The number was called a close code. */
  called: 4,
  /** The limit has just the time that was asked for. */
  seconds: 12,
  /** A time was asked for, and the product of the limit. */
  limitOfProduct: 10,
} as const;

/** What a page is scored by: the query, what the page has of its words, and what all are worth. */
export interface Scoring {
  readonly query: Query;
  readonly tally: Tally;
  /** What a page would gather that has every word. */
  readonly all: number;
}

/** How well a page fits a query; 0 if nothing that was typed leads to it. */
export function scorePage(page: KnownPage, scoring: Scoring, index: WordIndex): number {
  const { query, tally } = scoring;
  // The name of a number without a record is its range's: only the number itself leads there.
  if (query.digits.length === 0 && page.kind === numberKinds.number) return 0;
  const share = tally.named === 0 ? 0 : nameShare(page, query, index);
  const name = needsMoreThanName(page, query) ? share * telling(page, index) : share;
  const found =
    wordPoints(scoring) * fitOf(page, query, name) +
    numberPoints(page, scoring, index) +
    timePoints(page, query, share);
  const whole = share === 1 ? worth.wholeName : 0;
  return found === 0 ? 0 : found + page.score + worth.name * name + whole;
}

function wordPoints({ query, tally, all }: Scoring): number {
  if (all === 0) return 0;
  const parts = query.words.length + (query.seconds.length > 0 ? 1 : 0);
  const covered = tally.words.length / Math.max(1, parts);
  return (tally.points / all) * worth.words * (1 - worth.coverage + worth.coverage * covered);
}

/** How much the words count: a printed line and a limit need their names, a service's code its number. */
function fitOf(page: KnownPage, { digits }: Query, name: number): number {
  if (page.needsName) return 0.3 + 0.7 * name;
  return page.kind === numberKinds.serviceCode && digits.length === 0 ? 0.5 : 1;
}

/** Timeout is all of a code's name, and little of a question. */
const needsMoreThanName = ({ kind, name, needsName }: KnownPage, { words }: Query): boolean =>
  needsName === true || (kind === numberKinds.code && name.length === 1 && words.length > 1);

/** A name of a few common words, such as “client disconnecting”, says little: 0 to 1. */
const telling = ({ name }: KnownPage, index: WordIndex): number =>
  Math.min(1, name.reduce((sum, stem) => sum + rarityOf(stem, index), 0) / 12);

/** How much of a page's name was asked for, each word by its rarity: 0 to 1. */
function nameShare({ name }: KnownPage, { stems }: Query, index: WordIndex): number {
  let [held, whole] = [0, 0];
  for (const stem of name) {
    const rarity = rarityOf(stem, index);
    whole += rarity;
    if (stems.includes(stem)) held += rarity;
  }
  return whole === 0 ? 0 : held / whole;
}

/** A service's number counts in full only if the query names that service or gives its reason. */
function numberPoints(page: KnownPage, { query, tally }: Scoring, index: WordIndex): number {
  const points = scoreNumbers(query.digits, page);
  if (points === 0 || query.words.length === 0) return points;
  if (page.kind === numberKinds.number) return points * 0.75;
  if (page.kind !== numberKinds.serviceCode)
    return points + (query.named.length > 0 ? worth.called : 0);
  const isShort = query.words.length <= 3 && tally.inName > 0;
  if (isShort || namesService(page, query, index)) return points * 1.2;
  return points * (givesReason(page, query, index) ? 1.1 : 0.2);
}

/** A limit counts if it has just the time that was asked for, or is that of a product that was named. */
function timePoints(page: KnownPage, { seconds, stems }: Query, share: number): number {
  if (page.kind !== limitKind) return 0;
  const same = page.seconds !== undefined && seconds.includes(page.seconds);
  const asksTime = seconds.length > 0 || stems.some(isOfTime);
  return (same ? worth.seconds : 0) + (asksTime && share > 0.3 ? worth.limitOfProduct : 0);
}

const isOfTime = (stem: string): boolean => meaningsOf(stem).includes("~silence");
