import type { PageIndex } from "./page-index.ts";
import { isOfNumber, numberWithoutPage } from "./rank-number.ts";
import type { Query } from "./read-query.ts";
import { numberKinds, type Found } from "./search-page.ts";
import { tally, type Tally } from "./tally.ts";

/**
 * The pages that fit a query, best first; of two that fit equally, the earlier in the index.
 * A page has to fit every part, or, if none does, more than half of them or the exact number.
 */
export function rankPages(query: Query, index: PageIndex): readonly Found[] {
  const parts = query.words.length + (query.digits.length > 0 ? 1 : 0);
  const tallies = [...tally(query, index)].filter(([page]) => isMeant(page, query, index));
  const full = tallies.filter(([, { parts: fitted }]) => fitted === parts);
  const chosen = full.length > 0 ? full : tallies.filter(([, one]) => fitsPartly(one, parts));
  const ranked = chosen
    .map(([page, one]) => ({ page, one, score: scoreOf(page, one, parts, index) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .flatMap(({ page, one }) => asFound(page, one, query, index));
  const bare = numberWithoutPage(query, index);
  return bare && (full.length === 0 || query.words.length === 0) ? [bare, ...ranked] : ranked;
}

/** The name of a number without a record is its range's: only the number itself leads there. */
const isMeant = (page: number, { digits }: Query, { pages }: PageIndex): boolean =>
  digits.length > 0 || pages[page]?.kind !== numberKinds.number;

const fitsPartly = ({ parts, exactNumber }: Tally, of: number): boolean =>
  exactNumber || parts * 2 > of;

function scoreOf(page: number, one: Tally, parts: number, index: PageIndex): number {
  const share = one.named / Math.max(1, index.nameLengths[page] ?? 1);
  const ofKind = index.pages[page]?.score ?? 0;
  return one.points / Math.max(1, parts) + 5 * Math.min(1, share) + ofKind;
}

function asFound(page: number, one: Tally, query: Query, index: PageIndex): readonly Found[] {
  const found = index.pages[page];
  if (!found) return [];
  const { kind, title, text, path } = found;
  const exact =
    query.words.length === 0
      ? isNumberAsked(kind, one, query)
      : isNameAsked(kind, one, query, index.nameLengths[page] ?? 0);
  return [{ kind, title, text, path, ...(exact ? { exact } : {}) }];
}

const isNumberAsked = (kind: string, { exactNumber }: Tally, { digits }: Query): boolean =>
  exactNumber && digits.length === 1 && isOfNumber({ kind });

/** One word is the whole name of some codes, such as Timeout, and says too little. */
function isNameAsked(kind: string, one: Tally, query: Query, length: number): boolean {
  const whole = length > 0 && one.wholeWords === length && query.words.length <= length;
  const enough = kind === numberKinds.serviceCode ? one.exactNumber : query.digits.length === 0;
  return whole && enough && (kind !== numberKinds.code || length > 1);
}
