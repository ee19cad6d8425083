import { comparisonAsked } from "./comparison-asked.ts";
import { compileLines, matchLines, type CompiledLine } from "./match-lines.ts";
import { answersToLine, shown } from "./answer-line.ts";
import { rankPages } from "./rank-pages.ts";
import { readQuery } from "./read-query.ts";
import type { Found, SearchData } from "./search-page.ts";
import { indexPages, type KnownPage, type WordIndex } from "./word-index.ts";

/** What can be searched, ready to be asked many times. */
export interface Searched {
  readonly index: WordIndex;
  readonly lines: readonly CompiledLine[];
}

/** Makes everything ready for {@link search}: once, since it takes as long as many questions. */
export const prepareSearch = ({ groups, vocabulary, lines }: SearchData): Searched => ({
  index: indexPages(groups, vocabulary),
  lines: compileLines(lines),
});

/**
 * The pages that answer what was typed, best first: the one function behind the field and behind
 * `/find`. Takes numbers, names, services with their codes, printed lines, durations, and questions
 * in words; forgives a typo.
 * @param typed read up to `longestQuery` characters
 * @param limit how many at the most
 */
export function search(typed: string, { index, lines }: Searched, limit = 40): readonly Found[] {
  const query = readQuery(typed);
  const compared = comparisonAsked(query, index);
  const matched = matchLines(query.text, lines);
  const line = answersToLine(query, matched, index);
  // Two numbers in a line that somebody's program prints are not compared.
  const first = matched.length > 0 || compared.length === 0 ? line : compared;
  const ranked = rankPages(query, index, limit);
  const called = ranked[0]?.exact && !typed.includes("-") ? [] : pagesCalled(query.text, index);
  const byName = called.map((page) => ({ ...shown(page), exact: called.length === 1 }));
  return distinct([...byName, ...first, ...ranked]).slice(0, limit);
}

/** The pages whose address ends with a text: `idle-timeout`, or `idle timeout`. */
function pagesCalled(text: string, { pages }: WordIndex): readonly KnownPage[] {
  const name = text.toLowerCase().replaceAll(" ", "-");
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(name)) return [];
  return pages.filter(({ path }) => path.endsWith(`/${name}/`));
}

const distinct = (found: readonly Found[]): readonly Found[] => {
  const byPath = new Map<string, Found>();
  for (const one of found) if (!byPath.has(one.path)) byPath.set(one.path, one);
  return [...byPath.values()];
};
