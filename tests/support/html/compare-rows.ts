/** What was found in one place and what was wanted there. */
export interface Row {
  /** A page's address, or the name of one of its parts. */
  readonly path: string;
  readonly found: unknown;
  readonly wanted: unknown;
}

/** The rows in which the two differ: the first few, with both, which is what one reads. */
export const different = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ found, wanted }) => JSON.stringify(found) !== JSON.stringify(wanted)).slice(0, 3);
