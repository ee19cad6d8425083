/** The kinds that say what a number means. Of the others the search knows no more than their row. */
export const numberKinds = {
  code: "code",
  number: "number",
  serviceCode: "service's code",
  range: "range",
} as const;

/** The kind of a limit of time. */
export const limitKind = "limit";

/** A page, or a place in one, that answers what was asked. */
export interface Found {
  /** What kind of page it is, in the words that stand beside its title. */
  readonly kind: string;
  readonly title: string;
  /** What it says, as a sentence with `backticks`. */
  readonly text: string;
  readonly path: string;
  /** Whether it is all that was asked for: a number alone, or a whole name. */
  readonly exact?: boolean;
  /** The words that led to it, as they were typed. */
  readonly because?: readonly string[];
}

/** What a page may tell besides its words. */
interface PageNumbers {
  /** The number that it explains, or the first of a run. */
  readonly code?: number;
  readonly codeTo?: number;
  /** After how many seconds a limit ends a connection, where it is one. */
  readonly seconds?: number;
}

/** What is shown of a page. */
type ShownPage = Pick<Found, "title" | "text" | "path">;

/** A page as its record gives it to the search. */
export interface SearchPage extends ShownPage, PageNumbers {
  /** What it is called. The more of it was asked for, the better it fits. */
  readonly name: string;
  /** Other words that lead to it. */
  readonly also: string;
  /** What a service calls the code that the page is of, as it stands in a Close frame's reason. */
  readonly reason?: string;
  /** Whatever else it says. */
  readonly body?: readonly string[];
}

/**
 * A page as the search keeps it: plain data, so that a browser can load all of them as JSON, and
 * with the stems found, so that it need not find them.
 */
export interface IndexedPage extends ShownPage, PageNumbers {
  /** The stems of its name, of its other words, of its sentence, and of the rest, behind each other. */
  readonly stems: readonly [name: string, also: string, text: string, body: string];
  /** The stems of a service's reason. */
  readonly reason?: string;
}

/** What the search knows of a kind of page. */
export interface SearchKind {
  readonly kind: string;
  /** What a page of it is worth before any word is looked at. */
  readonly score: number;
  /** Whether it answers only who asks for most of its name: a printed line, a product's limit. */
  readonly needsName?: boolean;
}

/** A kind of page with all its pages. */
export interface SearchGroup extends SearchKind {
  readonly pages: readonly SearchPage[];
}

/** The same as the search keeps it. */
export interface IndexedGroup extends SearchKind {
  readonly pages: readonly IndexedPage[];
}

/** A line of a stack: what finds it, and what it means. What is shown of it is its page. */
export interface SearchLine {
  readonly path: string;
  /** The source and the flags of the pattern that finds it. */
  readonly pattern: readonly [source: string, flags: string];
  readonly situationPath: string;
  /** The close code that the stack reports with it. */
  readonly code?: number;
}

/** Everything that can be searched, as a browser loads it. */
export interface SearchData {
  readonly groups: readonly IndexedGroup[];
  /** The words of names, whose beginnings and typos are understood. */
  readonly vocabulary: string;
  readonly lines: readonly SearchLine[];
}
