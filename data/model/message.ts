import type { SituationId } from "./situation.ts";
import type { SourcePlace } from "./source.ts";

/** Which end prints a message. */
export type MessageSide = "client" | "server" | "either" | "proxy";

/** One line that a stack prints, as a pattern. */
export interface Message {
  /** Kebab-case, unique in its stack, stable for ever. */
  readonly id: string;
  /** The text as the stack's source has it, with `{placeholders}`. */
  readonly text: string;
  /**
   * Matches the line anywhere in a log, with named groups for what it tells (`code`, `status`,
   * `reason`, `url` …). Free of super-linear backtracking.
   */
  readonly pattern: RegExp;
  /** A line that the pattern matches. */
  readonly example: string;
  readonly situation: SituationId;
  /** The close code that comes with it: the one that the stack reports, or sends to its peer. */
  readonly code?: number;
  /** What the stack's own end reports, where `code` is only in the Close frame that it sends. */
  readonly reports?: number;
  /** Whether `code` is only in the Close frame that it sends, and its own end reports no code at all. */
  readonly isOnlySent?: true;
  readonly side: MessageSide;
  /** Where it was read: the stack's source, its documentation, or a thread that quotes it. */
  readonly readFrom: SourcePlace;
}

/** Lines of one stack, at least one. */
export type MessageList = readonly [Message, ...(readonly Message[])];

/** What one client, server, library or proxy prints. The file has the name of the id. */
export interface MessageStack {
  /** Kebab-case, stable for ever. */
  readonly id: string;
  readonly name: string;
  /** The language or platform, for sorting: `JavaScript`, `Go`, `Browser`, `Proxy` … */
  readonly platform: string;
  readonly messages: MessageList;
}
