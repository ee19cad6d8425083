/** The kinds that say what a number means. Of the others the search knows no more than their row. */
export const numberKinds = {
  code: "code",
  number: "number",
  serviceCode: "service's code",
  range: "range",
} as const;

/** A page that answers what was asked. */
export interface Found {
  /** What kind of page it is, in the words that stand beside its title. */
  readonly kind: string;
  readonly title: string;
  /** What it says, as a sentence with `backticks`. */
  readonly text: string;
  readonly path: string;
  /** Whether it is all that was asked for: a number alone, or a whole name. */
  readonly exact?: boolean;
}

/** A page as the search reads it: plain data, so that a browser can load all of them as JSON. */
export interface SearchPage extends Omit<Found, "exact" | "kind"> {
  /** What it is called. The more of it was asked for, the better it fits. */
  readonly name: string;
  /** Other words that lead to it. */
  readonly also: string;
  /** The number that it explains, or the first of a run. */
  readonly code?: number;
  readonly codeTo?: number;
}

/** What the search knows of a kind of page. */
export interface SearchKind {
  readonly kind: string;
  /** What a page of it is worth before any word is looked at. */
  readonly score: number;
  /** Whether its sentence is searched too, since it describes what one sees. */
  readonly readsText?: boolean;
}

/** A kind of page with all its pages: plain data as they are. */
export interface SearchGroup extends SearchKind {
  readonly pages: readonly SearchPage[];
}

/** A line of a stack as the search reads it. */
export interface SearchLine extends Omit<Found, "exact" | "kind"> {
  /** The line with its `{placeholders}`. */
  readonly line: string;
  /** The source and the flags of the pattern that finds it. */
  readonly pattern: readonly [source: string, flags: string];
  readonly situationPath: string;
  /** The close code that the stack reports with it. */
  readonly code?: number;
}
