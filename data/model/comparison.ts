import type { SourceReference } from "./source.ts";

/** One side of a comparison: a registered code, or a number with the service that gives it meaning. */
export interface ComparedCode {
  readonly code: number;
  /** The id of a service, where the number means what the service says. */
  readonly service?: string;
  /** What to do when you see this one, as one sentence. */
  readonly whatToDo: string;
}

/** A pair that people confuse. The file has the name `<lower>-<higher>.ts`. */
export interface ConfusedPair {
  /** The lower number first. */
  readonly codes: readonly [ComparedCode, ComparedCode];
  /** What decides between the two, in one sentence that stands alone (at most 200 characters). */
  readonly difference: string;
  /** How to tell them apart in practice, in one to three sentences. */
  readonly howToTell: string;
  readonly sources: readonly [SourceReference, ...(readonly SourceReference[])];
}
