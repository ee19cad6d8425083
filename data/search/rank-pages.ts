import { spellings } from "./language/stems.ts";
import { exactScore, isOfNumber, numberWithoutPage, scoreNumbers } from "./rank-number.ts";
import { nothingTold, rankWords, worthOfAll, type Tally } from "./rank-words.ts";
import type { Query } from "./read-query.ts";
import { scorePage } from "./score-page.ts";
import { numberKinds, type Found } from "./search-page.ts";
import type { KnownPage, WordIndex } from "./word-index.ts";

/** What a number and a time are worth beside words: as a word that a fiftieth of all pages has. */
const worthOfNumber = 4;
const worthOfTime = 3;

/**
 * The pages that fit a query, best first; of two that fit equally, the earlier in the index.
 * @param limit how many at the most
 */
export function rankPages(query: Query, index: WordIndex, limit = Infinity): readonly Found[] {
  const tallies = rankWords(query, index);
  const all =
    worthOfAll(query, index) +
    query.digits.length * worthOfNumber +
    query.seconds.length * worthOfTime;
  const ranked = candidates(query, index, tallies)
    .map(([page, at]) => {
      const tally = tallies.get(at) ?? nothingTold;
      return { page, at, tally, score: scorePage(page, { query, tally, all }, index) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const worst = (ranked[0]?.score ?? 0) * (query.words.length > 1 ? worthShowing : 0);
  const found = ranked
    .filter(({ score }) => score >= worst)
    .slice(0, limit)
    .map(({ page, tally }) => asFound(page, query, tally));
  const bare = numberWithoutPage(query, index);
  return bare ? [bare, ...found] : found;
}

/** Of a question, what fits less than this share of the best fits by chance. */
const worthShowing = 0.35;

/** The pages that anything typed leads to, with their numbers. */
function candidates(
  { digits, seconds }: Query,
  { pages }: WordIndex,
  tallies: ReadonlyMap<number, Tally>,
): readonly (readonly [page: KnownPage, at: number])[] {
  const asksNumber = digits.length > 0;
  const asksTime = seconds.length > 0;
  return pages.flatMap((page, at) => {
    const fits =
      (asksNumber && page.code !== undefined) || (asksTime && page.seconds !== undefined);
    return fits || tallies.has(at) ? [[page, at] as const] : [];
  });
}

function asFound(page: KnownPage, query: Query, { words }: Tally): Found {
  const { kind, title, text, path } = page;
  const exact = query.words.length === 0 ? isNumberAsked(page, query) : isNameAsked(page, query);
  return {
    kind,
    title,
    text,
    path,
    ...because(words, page, query),
    ...(exact ? { exact } : {}),
  };
}

/** The words as they were typed, and the time if it is the page's. */
function because(words: readonly string[], page: KnownPage, query: Query): Pick<Found, "because"> {
  const lower = query.text.toLowerCase();
  const typed = words.flatMap((word) => spellings(word).find((text) => lower.includes(text)) ?? []);
  const times = page.seconds !== undefined && query.seconds.includes(page.seconds);
  const all = times ? [...typed, `${page.seconds} s`] : typed;
  return all.length === 0 ? {} : { because: all };
}

const isNumberAsked = (page: KnownPage, { digits }: Query): boolean =>
  digits.length === 1 && isOfNumber(page) && scoreNumbers(digits, page) === exactScore;

/** One word is the whole name of some codes, such as Timeout, and says too little. */
function isNameAsked(page: KnownPage, { said, digits }: Query): boolean {
  const { name, kind } = page;
  const whole =
    name.length > 0 && said.length <= name.length && name.every((stem) => said.includes(stem));
  const isNumber = scoreNumbers(digits, page) === exactScore;
  const enough = kind === numberKinds.serviceCode ? isNumber : digits.length === 0;
  return whole && enough && !page.needsName && (kind !== numberKinds.code || name.length > 1);
}
