import { forgivenTypos } from "#data/search/language/closeness.ts";
import { plainText } from "#data/text/text.ts";
import { namedOverviews } from "#data/words/pages/reference-page.ts";
import { allPages } from "../catalogue/catalogue.ts";
import { nearNames, type NearNames } from "./near-names.ts";

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
      ...namedOverviews.flatMap(({ name, path }) => named(name, path)),
    ].filter(({ name }) => name !== ""),
    ({ name }) => name,
  );

/** The pages, and what finds their names. */
interface KnownPages {
  readonly pages: ReadonlyMap<string, readonly Suggestion[]>;
  readonly near: NearNames;
}

let known: KnownPages | undefined;

function knownPages(): KnownPages {
  const pages = pagesByName();
  return { pages, near: nearNames([...pages.keys()]) };
}

/**
 * The pages whose names or addresses are like what was asked for, the likeliest first; none if
 * nothing is like it.
 * @param count how many at the most
 */
export function suggestPages(asked: string, count = 3): readonly Suggestion[] {
  const { pages, near } = (known ??= knownPages());
  const wanted = normal(asked.slice(0, 200));
  const found = near(wanted, forgivenTypos(wanted))
    .slice(0, 2 * count)
    .flatMap((name) => pages.get(name)?.[0] ?? []);
  const byPath = new Map(found.map(({ title, path }) => [path, { title, path }]));
  return [...byPath.values()].slice(0, count);
}
