/** What kind of page an answer is, in the order in which equally good ones are listed. */
export const foundKinds = {
  code: "code",
  number: "number",
  "service-code": "service's code",
  service: "service",
  situation: "situation",
  line: "log line",
  stack: "log lines",
  range: "range",
} as const;

export type FoundKind = keyof typeof foundKinds;

/** A page that answers what was asked. */
export interface Found {
  readonly kind: FoundKind;
  readonly title: string;
  /** What it says, as a sentence with `backticks`. */
  readonly text: string;
  readonly path: string;
  /** Whether it is all that was asked for: a number alone, or a whole name. */
  readonly exact?: boolean;
}

/** A page as the search reads it: plain data, so that a browser can load all of them as JSON. */
export interface SearchPage extends Omit<Found, "exact"> {
  /** What it is called. The more of it was asked for, the better it fits. */
  readonly name: string;
  /** Other words that lead to it. */
  readonly also: string;
  /** The number that it explains, or the first of a run. */
  readonly code?: number;
  readonly codeTo?: number;
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
