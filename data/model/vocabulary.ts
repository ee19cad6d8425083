import type { Family, Reconnect, Sender } from "./close-code.ts";
import type { ServiceReconnect } from "./service.ts";

/** The names of the families: one for a heading, one for a narrow column. */
export const familyNames: Readonly<Record<Family, { full: string; short: string }>> = {
  normal: { full: "Normal", short: "Normal" },
  away: { full: "Going away or restart", short: "Leaving" },
  protocol: { full: "Protocol or data error", short: "Protocol" },
  policy: { full: "Policy or auth", short: "Policy" },
  server: { full: "Server error or overload", short: "Server" },
  local: { full: "Local only, never on the wire", short: "Local only" },
  private: { full: "Defined by its owner", short: "Its owner's" },
  reserved: { full: "Reserved", short: "Reserved" },
};

/** The answer to “Should I reconnect?”, in a word or three. */
export const reconnectVerdicts: Readonly<Record<Reconnect, string>> = {
  no: "No",
  "if-unexpected": "If you still need it",
  "with-backoff": "Yes, with backoff",
  "when-asked": "Not automatically",
  "after-a-fix": "After a fix",
  "after-signing-in": "After signing in",
  unknown: "It does not say",
};

/** The answer to “Who sends it?”, and the same as a clause about a code. */
export const senderNames: Readonly<Record<Sender | "nobody", { verdict: string; clause: string }>> =
  {
    either: { verdict: "Either side", clause: "can come from either side" },
    client: { verdict: "The client", clause: "comes from the client" },
    server: { verdict: "The server", clause: "comes from the server" },
    nobody: { verdict: "Nobody", clause: "is sent by nobody" },
  };

/** The three questions of every title block and card, in reading order. */
export const questions = {
  reconnect: "Should I reconnect?",
  send: "Can I send it?",
  sender: "Who sends it?",
} as const;

/** The same answer for a code of a service. */
export const serviceReconnectVerdicts: Readonly<Record<ServiceReconnect, string>> = {
  yes: "Yes",
  no: "No",
  resume: "Yes, and resume",
  "after-a-fix": "After a fix",
  unknown: "It does not say",
};

/** What stands before the change that cannot make a situation worse. */
export const firstSafeMoveLabel = "First safe move";

/** What a source is called: a section of the standard, or the source of a project. */
export const sourceNames = {
  rfc6455: (section: string): string => `RFC 6455 §${section}`,
  whatwg: "WHATWG WebSockets Standard",
  iana: "IANA WebSocket Close Code Number Registry",
  hybi: "IETF hybi mailing list",
  sourceOf: (project: string): string => `${project} source`,
} as const;
