import { compileLines } from "#data/search/match-lines.ts";
import { indexPages } from "#data/search/page-index.ts";
import { search, type Searched } from "#data/search/search.ts";
import { searchLines } from "#data/search/search-lines.ts";
import type { Found } from "#data/search/search-page.ts";
import { searchGroups } from "#data/search/search-groups.ts";

let searched: Searched | undefined;

/** The pages that answer what was asked, best first, as the field's suggestions rank them. */
export function findPages(asked: string): readonly Found[] {
  searched ??= { index: indexPages(searchGroups()), lines: compileLines(searchLines()) };
  return search(asked, searched);
}

/** The one page that answers, if there is no choice: the only one found, or just what was named. */
export function onlyAnswer(found: readonly Found[]): Found | undefined {
  const [first, second] = found;
  return second === undefined || (first?.exact && !second.exact) ? first : undefined;
}
