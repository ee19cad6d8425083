import type { SourceReference } from "./source.ts";
import type { CodeSpelling } from "./subject.ts";

/** One code of a pair, and what to do about it. `codesOfPair` makes subjects of both. */
type PairSide = CodeSpelling & {
  /** What to do when you see this one, as one sentence. */
  readonly whatToDo: string;
};

/** A pair that people confuse. The file has the name `<lower>-<higher>.ts`. */
export interface ConfusedPair {
  /** The lower number first. */
  readonly codes: readonly [PairSide, PairSide];
  /** What decides between the two, in one sentence that stands alone (at most 200 characters). */
  readonly difference: string;
  /** How to tell them apart in practice, in one to three sentences. */
  readonly howToTell: string;
  readonly sources: readonly [SourceReference, ...(readonly SourceReference[])];
}
