import { comparisonPath } from "../model/paths.ts";
import { codeSubject } from "../model/subject.ts";
import { shown } from "./answer-line.ts";
import type { Query } from "./read-query.ts";
import { numberKinds, type Found } from "./search-page.ts";
import type { WordIndex } from "./word-index.ts";

/** What a comparison of two numbers is called, the lower one first. */
export const comparisonTitle = (a: number, b: number): string =>
  `${Math.min(a, b)} or ${Math.max(a, b)}`;

/** The kind of a comparison. */
export const comparisonKind = "comparison";

/** Two numbers with nothing but a word between them that compares. */
const isWholeName = (text: string): boolean =>
  /^\d{4} ?(?:vs\.?|-vs-|versus|or) ?\d{4}$/i.test(text);

/**
 * The comparison of two codes that were typed: `1001 vs 1012`. Any two registered codes have one; of
 * others only those that people confuse, where the number may mean that of one service.
 */
export function comparisonAsked({ compared, text }: Query, index: WordIndex): readonly Found[] {
  if (compared === undefined) return [];
  const plain = ofNumbers(...compared, index);
  if (plain) return [isWholeName(text) ? { ...plain, exact: true } : plain];
  return index.pages.filter(({ title }) => title === comparisonTitle(...compared)).map(shown);
}

/** The comparison of two numbers as such, and not as a service uses one of them. */
function ofNumbers(a: number, b: number, { pages }: WordIndex): Found | undefined {
  const path = comparisonPath(codeSubject(a), codeSubject(b));
  const page = pages.find((one) => one.path === path);
  if (page) return shown(page);
  const [first, second] = [Math.min(a, b), Math.max(a, b)].map((code) =>
    pages.find((one) => one.kind === numberKinds.code && one.code === code),
  );
  if (!first || !second || first === second) return undefined;
  const text = `${first.code}: ${first.text} ${second.code}: ${second.text}`;
  return { kind: comparisonKind, title: comparisonTitle(a, b), text, path };
}
