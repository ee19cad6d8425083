import type { DelayRange } from "./delay.ts";
import type { SourceReference } from "./source.ts";
import type { WireSequence } from "./wire.ts";

/**
 * The vocabulary of a WebSocket close code (RFC 6455 §7.4), as types.
 *
 * Every surface reads these records; none adds a fact of its own. Short strings are plain text in
 * which `backticks` mark code (see text.ts).
 */

/** What kind of ending a code stands for; each family has a colour and a shape in design/. */
export type Family =
  "normal" | "away" | "protocol" | "policy" | "server" | "local" | "private" | "reserved";

/** Which endpoint may put the code into a Close frame. */
export type Sender = "either" | "client" | "server";

/** Whether opening a new connection is a good idea after this code. */
export type Reconnect =
  | "no"
  | "if-unexpected"
  | "with-backoff"
  | "when-asked"
  | "after-a-fix"
  | "after-signing-in"
  | "unknown";

/**
 * Which mark the wire glyph shows between the two lifelines; design/glyph.ts draws it.
 * Each names what was last seen on the wire, or what stopped it.
 */
export type GlyphKind =
  | "both-ways"
  | "departure"
  | "malformed-frame"
  | "wrong-type"
  | "no-meaning"
  | "empty-close"
  | "cut"
  | "bad-text"
  | "refused-by-rule"
  | "too-big"
  | "missing-extension"
  | "fault"
  | "restart"
  | "turned-back"
  | "bad-upstream"
  | "tls-failure"
  | "refused-unknown"
  | "refused-known"
  | "out-of-time"
  | "private-use";

/** What to do about a new connection: the verdict in a word, the advice in a sentence. */
interface ReconnectAdvice {
  readonly verdict: Reconnect;
  readonly advice: string;
  /** The delay before the first attempt, where the code's definition asks for one of its own. */
  readonly firstDelay?: DelayRange;
}

interface CommonFacts {
  /** The name shown to readers, in title case. */
  readonly name: string;
  readonly family: Family;
  /** The first sentences of every surface; they stand alone when quoted. */
  readonly answer: string;
  readonly reconnect: ReconnectAdvice;
  readonly glyph: GlyphKind;
}

/** A code that an endpoint may put into a Close frame. */
export interface SentCode extends CommonFacts {
  readonly code: number;
  readonly closeFrame: "may";
  readonly sender: Sender;
  /** Whether a page's `close(code)` takes it: only 1000 and 3000–4999 (WHATWG WebSockets). */
  readonly acceptedByBrowserClose: boolean;
}

/** A code that an API reports and that never stands in a Close frame (RFC 6455 §7.4.1). */
export interface LocalCode extends CommonFacts {
  readonly code: 1005 | 1006 | 1015;
  readonly closeFrame: "never";
  readonly sender: "nobody";
  readonly acceptedByBrowserClose: false;
}

/** A registered number to which no meaning was ever given (RFC 6455 §7.4.1). */
export interface ReservedCode extends CommonFacts {
  readonly code: 1004;
  readonly closeFrame: "no-meaning";
  readonly sender: "nobody";
  readonly acceptedByBrowserClose: false;
}

/** The short facts of one registered code: what a badge and the custom element need. */
export type CloseCode = SentCode | LocalCode | ReservedCode;

/** One step of advice: what to do, then how. */
export interface Advice {
  readonly title: string;
  readonly text: string;
}

/**
 * The long part of one registered code: what only its page, its Markdown and the API show.
 * Kept apart from {@link CloseCode} so that the custom element does not carry it.
 */
export interface CloseCodeGuide {
  readonly code: number;
  /** The IANA registry's "Meaning" column, letter for letter. */
  readonly registeredName: string;
  /** The section or mail that defines the code. */
  readonly definedIn: SourceReference;
  /** What happened, as one short sentence for tables. */
  readonly happened: string;
  /** Who sends it in practice: one sentence. */
  readonly senderNote: string;
  /**
   * Whether `CloseEvent.wasClean` is true in a browser: once both Close frames came, as a rule;
   * never for a code that stands for an end without one; not told for a code that no page gets
   * (WHATWG WebSockets, "feedback from the protocol").
   */
  readonly wasClean: "if-answered" | "never" | "not-reported";
  /** What the glyph shows, in a few words: its caption and its text alternative. */
  readonly glyphCaption: string;
  /** Paragraphs, in order. */
  readonly description: readonly string[];
  /** What happens on the wire, the commonest way first; none where the code has no meaning. */
  readonly wire: readonly WireSequence[];
  readonly whenYouSeeIt: readonly string[];
  readonly howToFix: readonly Advice[];
  /** When to choose this code, as one sentence. */
  readonly useWhen: string;
  /** The codes it is confused with or compared to, the closest first. */
  readonly related: readonly number[];
  /** What else was read, beside the definition. */
  readonly sources: readonly SourceReference[];
}
