import type { SourceReference } from "./source.ts";

/** A use of a protocol code, 1000 to 1015, that its name would not lead you to expect. */
export interface UnusualUse {
  readonly code: number;
  /** The server, service or library that uses it so. */
  readonly who: string;
  /** What it does, as one sentence that starts with a verb. */
  readonly use: string;
  readonly source: SourceReference;
}
