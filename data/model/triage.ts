import type { SituationId } from "./situation.ts";

/** One thing that is seen together with a code, and where it leads. The file has the code's name. */
export interface TriageEntry {
  /** What you see, as a sentence. */
  readonly symptom: string;
  readonly situation: SituationId;
  /** The likely cause in a few words, with no full stop. */
  readonly likelyCause: string;
  /** How to be sure of it, as one sentence, where that is something else than for the situation. */
  readonly confirm?: string;
  /** The change that cannot make it worse, as one sentence, where it is another here. */
  readonly firstSafeMove?: string;
}

/** An entry as readers see it: what it does not say is what its situation says. */
export type TriageRow = Required<TriageEntry>;
