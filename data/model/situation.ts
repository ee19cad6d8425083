import type { Fix } from "./fix.ts";
import type { SourceReference } from "./source.ts";
import type { WireSequence } from "./wire.ts";

/** When on the line it happens: the groups of the situations page, in its order. */
export const situationPhases = {
  opening: "Before it was open",
  open: "While it was open",
  closing: "While it was closing",
  program: "In the program itself",
} as const;

export type SituationPhase = keyof typeof situationPhases;

/** The vocabulary of what happened on the line. A message or an observation names one of these. */
export const situationIds = [
  // opening
  "handshake-rejected",
  "handshake-invalid",
  "handshake-not-websocket",
  "handshake-timeout",
  "eof-during-handshake",
  "connection-refused",
  "connect-timeout",
  "connect-failed",
  "dns-failure",
  "tls-failure",
  "subprotocol-mismatch",
  "origin-rejected",
  "auth-failed",
  "proxy-rejected",
  "proxy-auth",
  "upstream-unavailable",
  "missing-upgrade-headers",
  "close-before-accept",
  "sticky-session-missing",
  "client-connection-limit",
  "mixed-content",
  "blocked-by-csp",
  "blocked-port",
  "closed-before-open",
  // open
  "idle-timeout",
  "lifetime-limit",
  "silent-drop",
  "keepalive-timeout",
  "peer-reset",
  "eof-without-close",
  "network-change",
  "tab-throttling",
  "server-crash",
  "destroyed-socket",
  "http2-reset",
  "compression-failure",
  "protocol-error",
  "invalid-utf8",
  "unsupported-data",
  "message-too-big",
  "backpressure-limit",
  "write-timeout",
  "policy-refusal",
  "rate-limited",
  "connection-limit",
  "credentials-expired",
  "internal-error",
  "server-closed-session",
  // closing
  "normal-close",
  "going-away",
  "server-shutdown",
  "closed-by-client",
  "no-status",
  "closed-with-code",
  "close-timeout",
  "invalid-close-code-received",
  // program
  "invalid-url",
  "invalid-subprotocol-argument",
  "close-code-not-allowed",
  "reason-too-long",
  "send-before-open",
  "send-after-close",
  "receive-after-close",
  "api-misuse",
  "reconnect-suppressed",
] as const;

export type SituationId = (typeof situationIds)[number];

/** What happened on the line, how to be sure of it, and what to do. The file has the id's name. */
export interface Situation {
  readonly id: SituationId;
  readonly phase: SituationPhase;
  /** What a tired person would call it (at most 60 characters, no full stop). */
  readonly title: string;
  /** What happened on the wire, as one sentence (at most 180 characters). */
  readonly happened: string;
  /** What is seen, one observation each, as sentences; the most telling first. */
  readonly symptoms: readonly [string, ...(readonly string[])];
  /**
   * A command or a look that takes a minute and decides it. Its first sentence stands alone in the
   * triage of a code, where there is room for 130 characters.
   */
  readonly confirm: string;
  /** The change that cannot make it worse (at most 180 characters). */
  readonly firstSafeMove: string;
  /** The lasting repair. */
  readonly fix: Fix;
  /** The codes that clients report for it, the commonest first; empty if an API throws instead. */
  readonly codes: readonly number[];
  /**
   * Who sends what to whom, and where it ends, as the sources tell it. Where it comes about in
   * several ways, the commonest: the one that ends with the first of `codes`.
   */
  readonly wire: WireSequence;
  /** How it goes where it does not go as drawn, as sentences. */
  readonly otherWays?: string;
  /** What it is mistaken for or leads to, the likeliest first: what to read if it is not this. */
  readonly next: readonly [SituationId, ...(readonly SituationId[])];
  readonly sources: readonly [SourceReference, ...(readonly SourceReference[])];
}
