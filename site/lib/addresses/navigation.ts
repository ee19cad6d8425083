import { subjectAtPath } from "#data/model/parse-path.ts";
import { referencePath } from "#data/model/paths.ts";
import { navigationWords } from "#data/words/pages/every-page.ts";
import { collections } from "#data/words/pages/reference-page.ts";
import { findPath } from "./find-path.ts";

/** An entry of the navigation: where it leads, and which pages it is the entry of. */
export interface NavigationEntry {
  readonly path: string;
  readonly label: string;
  /** @param path of a page of this site, such as `/1006/` */
  readonly holds: (path: string) => boolean;
}

/** The page that lists the collections, each of them, and whatever stands in one. */
const isReference = (path: string): boolean =>
  path === referencePath ||
  Object.values(collections).some((collection) => collection.path === path) ||
  subjectAtPath(path) !== undefined;

/**
 * The entries of the navigation, in order: five at the most, so that they are one row on a tablet
 * and five rows of a menu on a phone. What else there is, the footer and `/reference/` lead to.
 */
export const navigation: readonly NavigationEntry[] = [
  {
    path: "/",
    label: navigationWords.lookUp,
    holds: (path) => path === "/" || path === findPath(),
  },
  { path: referencePath, label: navigationWords.reference, holds: isReference },
];

/** The entry that the page at a path belongs to; none for what only the footer leads to. */
export const entryOf = (path: string): NavigationEntry | undefined =>
  navigation.find(({ holds }) => holds(path));
