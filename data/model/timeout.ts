import type { SituationId } from "./situation.ts";
import type { SourceReference } from "./source.ts";

/** A documented limit on how long a connection may be idle, or live at all. */
export interface TimeoutLimit {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly product: string;
  /** The setting's name, letter for letter. */
  readonly setting: string;
  /** What runs out: silence, or the age of the connection. */
  readonly kind: "idle" | "lifetime";
  /** The default in seconds; `null` where there is none until somebody sets it. */
  readonly defaultSeconds: number | null;
  /**
   * What happens on the line when it runs out, if that is not what its `kind` says: an idle timeout
   * for silence, a lifetime limit for age.
   */
  readonly causes?: readonly [SituationId, ...(readonly SituationId[])];
  /** What the client sees when it runs out, as one sentence. */
  readonly clientSees: string;
  /** Whether and how far it can be raised, as one sentence. */
  readonly raise: string;
  readonly sources: readonly [SourceReference, ...(readonly SourceReference[])];
}
