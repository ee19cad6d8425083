import type { KnownPage, WordIndex } from "./word-index.ts";
import { pathOf } from "../model/paths.ts";
import { codeSubject } from "../model/subject.ts";
import { firstOfProtocol } from "../tables/range-bounds.ts";
import type { Query } from "./read-query.ts";
import { numberKinds, type Found } from "./search-page.ts";

/** What it is worth that a page explains exactly the number that was typed. */
export const exactScore = 20;

const runScore = 14;
const rangeScore = 8;
const prefixScore = 6;

/** How well one typed number fits a page: 0 if it does not. */
function scoreNumber(digits: string, { kind, code, codeTo = code }: KnownPage): number {
  if (code === undefined || codeTo === undefined) return 0;
  const inside = Number(digits) >= code && Number(digits) <= codeTo;
  if (kind === numberKinds.range) return inside ? rangeScore : 0;
  if (Number(digits) === code) return exactScore;
  if (inside) return runScore;
  return digits.length < 4 && String(code).startsWith(digits) ? prefixScore : 0;
}

/** How well typed numbers fit a page: the best of each, and both ends of a range for the range. */
export function scoreNumbers(typed: readonly string[], page: KnownPage): number {
  const ends = [page.code, page.codeTo].map(String);
  if (page.kind === numberKinds.range && ends.every((end) => typed.includes(end)))
    return 2 * exactScore;
  return Math.max(0, ...typed.map((digits) => scoreNumber(digits, page)));
}

/** Whether a page says what a number alone means. */
export const isOfNumber = ({ kind }: Pick<Found, "kind">): boolean =>
  kind === numberKinds.code || kind === numberKinds.number;

/** The answer for a number that has no page in the index: its range, and who may use it. */
export function numberWithoutPage(query: Query, { pages }: WordIndex): Found | undefined {
  const [digits, another] = query.digits;
  if (digits === undefined || another !== undefined) return undefined;
  const code = Number(digits);
  const alone = query.words.length === 0;
  const known = pages.some((page) => page.code === code && isOfNumber(page));
  const range = pages.find(
    (page) => page.kind === numberKinds.range && scoreNumber(digits, page) > 0,
  );
  if (known || !range || (code < firstOfProtocol && !alone)) return undefined;
  const title = `${code} ${range.title.slice(`${range.code}–${range.codeTo} `.length)}`;
  const path = pathOf(codeSubject(code));
  return { kind: numberKinds.number, title, text: range.text, path, exact: alone };
}
