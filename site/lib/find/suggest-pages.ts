import { forgivenTypos, typosBetween } from "#data/search/closeness.ts";
import { plainText } from "#data/text/text.ts";
import { navigation } from "../addresses/navigation.ts";
import { allPages } from "../catalogue/catalogue.ts";

/** A page that may be the one that was meant. */
export interface Suggestion {
  readonly title: string;
  readonly path: string;
}

/** The words of an address or of a name, as they are compared. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** A page by each of its names: its address, its title, and what else people call it. */
const named = (title: string, path: string, ...names: readonly string[]) =>
  [path, title, ...names].map((name) => ({ name: normal(name), title: plainText(title), path }));

/** Every page by each of its names; of two pages with one name the first stands. */
const pagesByName = (): ReadonlyMap<string, readonly Suggestion[]> =>
  Map.groupBy(
    [
      ...allPages().flatMap(({ path, names: [title, ...others] }) =>
        title === undefined ? [] : named(title, path, ...others),
      ),
      ...navigation.flatMap(({ label, href }) => named(label, href)),
    ].filter(({ name }) => name !== ""),
    ({ name }) => name,
  );

let known: ReadonlyMap<string, readonly Suggestion[]> | undefined;

/** The names that differ from what was asked for by typos that the search forgives too. */
function nearNames(asked: string, names: readonly string[]): readonly string[] {
  const most = forgivenTypos(asked);
  return names
    .map((name) => ({ name, typos: typosBetween(asked, name, most) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos)
    .map(({ name }) => name);
}

/**
 * The pages whose names or addresses are like what was asked for, the likeliest first; none if
 * nothing is like it.
 * @param count how many at the most
 */
export function suggestPages(asked: string, count = 3): readonly Suggestion[] {
  const pages = (known ??= pagesByName());
  const wanted = normal(asked.slice(0, 200));
  const found = nearNames(wanted, [...pages.keys()]).flatMap((name) => pages.get(name)?.[0] ?? []);
  const byPath = new Map(found.map(({ title, path }) => [path, { title, path }]));
  return [...byPath.values()].slice(0, count);
}
