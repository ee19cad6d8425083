import { search, prepareSearch, type Searched } from "#data/search/search.ts";
import { searchData } from "#data/search/search-data.ts";
import type { Found } from "#data/search/search-page.ts";

let prepared: Searched | undefined;

/** Everything that can be searched, made ready when it is first asked for. */
export const searched = (): Searched => (prepared ??= prepareSearch(searchData()));

/** The pages that answer what was asked, best first, as the field's suggestions rank them. */
export const findPages = (asked: string): readonly Found[] => search(asked, searched());

/** The page that was asked for by its name or number, if there is no choice. */
export function onlyAnswer(found: readonly Found[]): Found | undefined {
  const [first, second] = found;
  return first?.exact && !second?.exact ? first : undefined;
}
