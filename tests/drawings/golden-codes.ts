import type { GoldenKind } from "./golden-glyphs.ts";

/** How a code looks, kept by hand: its family, its glyph, and what the glyph shows. */
export interface GoldenLook {
  readonly heading: string;
  readonly family: GoldenFamily;
  readonly glyph: GoldenKind;
  readonly caption: string;
}

export type GoldenFamily =
  "normal" | "away" | "protocol" | "policy" | "server" | "local" | "private" | "reserved";

const look = (
  heading: string,
  family: GoldenFamily,
  glyph: GoldenKind,
  caption: string,
): GoldenLook => ({ heading, family, glyph, caption });

/** Every registered code (IANA's registry, RFC 6455 §7.4.1), as `design` has it. */
export const goldenCodes: Readonly<Record<number, GoldenLook>> = {
  1000: look("1000 Normal Closure", "normal", "both-ways", "Close frames both ways"),
  1001: look("1001 Going Away", "away", "departure", "Close 1001, then one side is gone"),
  1002: look("1002 Protocol Error", "protocol", "malformed-frame", "a malformed frame"),
  1003: look("1003 Unsupported Data", "protocol", "wrong-type", "binary sent to a text socket"),
  1004: look("1004 Reserved", "reserved", "no-meaning", "no meaning assigned"),
  1005: look("1005 No Status Received", "local", "empty-close", "a Close frame with no body"),
  1006: look("1006 Abnormal Closure", "local", "cut", "no Close frame at all"),
  1007: look("1007 Invalid Payload Data", "protocol", "bad-text", "the payload is not UTF-8"),
  1008: look("1008 Policy Violation", "policy", "refused-by-rule", "refused by a rule"),
  1009: look("1009 Message Too Big", "protocol", "too-big", "a message over the limit"),
  1010: look(
    "1010 Mandatory Extension",
    "protocol",
    "missing-extension",
    "an extension not agreed to",
  ),
  1011: look("1011 Internal Error", "server", "fault", "the server failed, then closed"),
  1012: look("1012 Service Restart", "away", "restart", "Close 1012, back soon"),
  1013: look("1013 Try Again Later", "server", "turned-back", "asked to come back later"),
  1014: look(
    "1014 Bad Gateway",
    "server",
    "bad-upstream",
    "the gateway is fine, the server behind it is not",
  ),
  1015: look("1015 TLS Handshake", "local", "tls-failure", "TLS never completed"),
  3000: look("3000 Unauthorized", "policy", "refused-unknown", "refused: nobody knows you"),
  3003: look("3003 Forbidden", "policy", "refused-known", "refused: you are known"),
  3008: look("3008 Timeout", "policy", "out-of-time", "nobody answered in time"),
};

/** A number of each range that has no record (RFC 6455 §7.4.2). */
export const goldenNumbers: Readonly<Record<number, GoldenLook>> = {
  999: look("999 Not Used", "reserved", "no-meaning", "no meaning assigned"),
  1016: look("1016 Unassigned", "reserved", "no-meaning", "no meaning assigned"),
  2999: look("2999 Unassigned", "reserved", "no-meaning", "no meaning assigned"),
  3500: look("3500 Unregistered", "private", "private-use", "a library's own code"),
  4999: look("4999 Private Use", "private", "private-use", "the application's own code"),
  5000: look("5000 Out of Range", "reserved", "no-meaning", "no meaning assigned"),
};
