/**
 * A bug of the kind that a developer makes, put in by hand: what `npm run test:mutation` writes into
 * a scratch copy to see whether the tests notice.
 */
export interface Mutant {
  /** Kebab-case and unique over all lists: what the report and `--only` call it. */
  readonly id: string;
  /** What is wrong for a reader once the bug is in, as a sentence. */
  readonly bug: string;
  /** The file that has the bug, from the root of the project. */
  readonly file: string;
  /** The text before: stands exactly once in the file. */
  readonly before: string;
  /** The text after. It builds and has no type fault: those are noticed without a test. */
  readonly after: string;
  /**
   * The test file that notices, from the root: a `*.test.ts` runs on the sources, a `*.spec.ts` on
   * the site that is built from them. Never one that compares hashes of texts: its remedy is to
   * write the hash of the bug.
   */
  readonly noticedBy: string;
  /** False where the spec reads no page, so that the site need not be built with the bug in it. */
  readonly rebuild?: false;
}
