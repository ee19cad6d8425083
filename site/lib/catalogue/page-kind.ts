import { pageGroups } from "#data/words/for-programs.ts";
import type { PageHead } from "../head/page-head.ts";
import type { Outline } from "../outlines/outline.ts";

/** One page that has a canonical address. */
export interface CataloguePage {
  readonly path: string;
  /** What it says of itself to those who only read its head. */
  readonly head: (origin: URL) => PageHead;
  /** What it says, in which order: the page and its Markdown file print it. */
  readonly outline: (origin: URL) => Outline;
  /** Its title, and what else people call it: an address that is nearly one of these may mean it. */
  readonly names: readonly string[];
}

/** What is true of every page of a kind. */
interface KindFacts {
  /** What one of them is called, such as “a situation”. */
  readonly name: string;
  /** The heading of llms.txt that its pages stand under. */
  readonly group: string;
  /** The path of one of them: a rule for every kind of page is tried on it. */
  readonly example: string;
  /**
   * Its card: measured for each page; or for the range that its number lies in, since the cards of
   * a range share their words; or none.
   */
  readonly card: "measured" | "of-its-range" | "none";
  /** The paths of pages with a card, as oEmbed's registry writes them: `*` for anything. */
  readonly schemes?: readonly string[];
}

/** A kind of page, with all its pages. */
export interface PageKind extends KindFacts {
  readonly pages: () => readonly CataloguePage[];
}

/** How a kind of page is made from its records. */
interface KindOf<Subject> extends KindFacts {
  readonly subjects: () => readonly Subject[];
  readonly path: (subject: Subject) => string;
  readonly head: (subject: Subject, origin: URL) => PageHead;
  readonly outline: (subject: Subject, origin: URL) => Outline;
  readonly names?: (subject: Subject) => readonly string[];
}

/** A row of the catalogue: a kind of page that has one page for each record. */
export const pageKind = <Subject>({
  subjects,
  path,
  head,
  outline,
  names = () => [],
  ...facts
}: KindOf<Subject>): PageKind => ({
  ...facts,
  pages: () =>
    subjects().map((subject) => ({
      path: path(subject),
      head: (origin) => head(subject, origin),
      outline: (origin) => outline(subject, origin),
      names: names(subject),
    })),
});

/** A row of the catalogue: a page that is alone of its kind, and lists others. */
export const overview = (
  name: string,
  path: string,
  {
    head,
    outline,
    names = [],
  }: Omit<CataloguePage, "path" | "names"> & {
    readonly names?: readonly string[];
  },
): PageKind => ({
  ...{ name, group: pageGroups.overviews, example: path, card: "none" },
  pages: () => [{ path, head, outline, names }],
});
