/** What a reader of the page of any number relies on. */
export interface GoldenFacts {
  readonly code: number;
  readonly name: string;
  /** What the page cites as the definition, and where this row was read. */
  readonly definedIn: string;
  readonly source: string;
  /** What a page's own `close(code)` does: WHATWG WebSockets, `close()`, step 1. */
  readonly inPages: "sends it" | "throws";
  readonly send: string;
  /** What follows “In a browser `close(code)` throws.” */
  readonly elsewhere: string;
  readonly sender: string;
  readonly senderNote: string;
  readonly onTheWire: string;
  readonly wasClean: string;
  readonly family: string;
  readonly familyTag: string;
  readonly reconnect: string;
  readonly advice: string;
  readonly happened: string;
  readonly answer: string;
  readonly caption: string;
}

/** What a reader of one registered code relies on as well. */
export interface GoldenCode extends GoldenFacts {
  /** IANA's "Meaning" column, letter for letter. */
  readonly registeredName: string;
  readonly useWhen: string;
  readonly glyph: string;
  /** The codes that its page compares it with, in order. */
  readonly related: readonly number[];
}

const rfc6455 = {
  definedIn: "RFC 6455 §7.4.1",
  source: "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
};

const iana = {
  definedIn: "IANA WebSocket Close Code Number Registry",
  source: "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
};

/** WHATWG WebSockets: `wasClean` is true when the closing handshake was done before the end. */
const inCloseFrames = {
  onTheWire: "In a Close frame",
  wasClean: "true if both Close frames came",
  sender: "Either side",
  inPages: "throws",
  elsewhere: "",
} as const;

/** 1000 and 3000 to 4999: WHATWG WebSockets lets a page send them. */
const sentByAnybody = { ...inCloseFrames, send: "Yes", inPages: "sends it" } as const;

/** From 1001 to 1011, what RFC 6455 §7.4.1 gives to "an endpoint" and WHATWG keeps from pages. */
const refusedToPages = {
  ...inCloseFrames,
  send: "Not from a page",
  elsewhere: "Any other endpoint may send it.",
};

/** RFC 6455 §7.4.1 gives 1010 to the client alone. */
const sentByClients = {
  ...refusedToPages,
  sender: "The client",
  elsewhere: "Another kind of client may send it.",
};

/** RFC 6455 §7.4.1 gives 1011 to a server, and so do the registrations of 1012, 1013 and 1014. */
const sentByServers = { ...inCloseFrames, send: "From a server", sender: "The server" };

/** RFC 6455 §7.4.1: "MUST NOT be set as a status code in a Close control frame by an endpoint". */
const neverSent = {
  ...inCloseFrames,
  onTheWire: "Never",
  send: "No",
  sender: "Nobody",
  elsewhere: "No endpoint may put it into a Close frame.",
};

/** RFC 6455 §7.4.1: "Reserved. The specific meaning might be defined in the future." */
const withoutMeaning = {
  ...neverSent,
  onTheWire: "No meaning to send",
  elsewhere: "There is nothing to say with it.",
};

/** The families are this site's own; each has a long name and one for a narrow column. */
const families = {
  normal: { family: "Normal", familyTag: "Normal" },
  away: { family: "Going away or restart", familyTag: "Leaving" },
  protocol: { family: "Protocol or data error", familyTag: "Protocol" },
  policy: { family: "Policy or auth", familyTag: "Policy" },
  server: { family: "Server error or overload", familyTag: "Server" },
  local: { family: "Local only, never on the wire", familyTag: "Local only" },
  reserved: { family: "Reserved", familyTag: "Reserved" },
};

/**
 * Every code of IANA's registry, kept by hand and apart from the records: the names from the
 * registry, the rest from what each row names. Where this and a page differ, read the source.
 */
export const goldenCodes: readonly GoldenCode[] = [
  {
    code: 1000,
    name: "Normal Closure",
    registeredName: "Normal Closure",
    ...rfc6455,
    ...sentByAnybody,
    ...families.normal,
    reconnect: "No",
    advice: "Open a new connection only when there is new work.",
    happened: "The work was done and one side said goodbye.",
    answer:
      "The connection did what it was opened for, and one side closed it on purpose. Nothing went wrong.",
    useWhen: "Send 1000 when the work is done and nobody should reconnect.",
    senderNote: "Whichever side is done first. The other answers with a Close frame of its own.",
    glyph: "both-ways",
    caption: "Close frames both ways",
    related: [1001, 1005, 1006],
  },
  {
    code: 1001,
    name: "Going Away",
    registeredName: "Going Away",
    ...rfc6455,
    ...refusedToPages,
    ...families.away,
    reconnect: "Yes, with backoff",
    advice:
      "If the server left, reconnect after a random delay. If the page left, nobody is there to.",
    happened: "One side is leaving: a page was left or a server is stopping.",
    answer:
      "One side is leaving: the browser left the page, or the server is shutting down. It said so before it went.",
    useWhen: "Send 1001 when your side is leaving and the work may go on elsewhere.",
    senderNote: "A browser when its page goes away; a server that shuts down.",
    glyph: "departure",
    caption: "Close 1001, then one side is gone",
    related: [1000, 1006, 1012],
  },
  {
    code: 1002,
    name: "Protocol Error",
    registeredName: "Protocol error",
    ...rfc6455,
    ...refusedToPages,
    ...families.protocol,
    reconnect: "After a fix",
    advice: "The same bytes fail again. Find the frame that broke the rules first.",
    happened: "A frame broke the rules of RFC 6455.",
    answer:
      "The other side read bytes that are not a valid WebSocket frame, so it stopped. The fault is in a library or in something between you.",
    useWhen: "Send 1002 when the peer broke the framing rules, never for bad content.",
    senderNote: "The side that read the bad frame, nearly always its library.",
    glyph: "malformed-frame",
    caption: "a malformed frame",
    related: [1003, 1007, 1006],
  },
  {
    code: 1003,
    name: "Unsupported Data",
    registeredName: "Unsupported Data",
    ...rfc6455,
    ...refusedToPages,
    ...families.protocol,
    reconnect: "After a fix",
    advice: "Send the other type of message, then reconnect.",
    happened: "A message came as the wrong type: text or binary.",
    answer:
      "A message came as a type the receiver does not take: binary where it reads only text, or text where it reads only binary.",
    useWhen: "Send 1003 when you refuse a whole type of message, text or binary.",
    senderNote: "The side that got the message, usually its application code.",
    glyph: "wrong-type",
    caption: "binary sent to a text socket",
    related: [1007, 1008, 1009],
  },
  {
    code: 1004,
    name: "Reserved",
    registeredName: "Reserved",
    ...rfc6455,
    ...withoutMeaning,
    ...families.reserved,
    reconnect: "It does not say",
    advice: "A number without a meaning carries no advice. Ask whoever sent it.",
    happened: "Nothing: no meaning was ever given to this number.",
    answer:
      "1004 has no meaning. RFC 6455 set the number aside in 2011 and nobody has defined it since.",
    useWhen: "Do not use 1004. For a message that is too big, send 1009.",
    senderNote: "There is nothing to say with it.",
    glyph: "no-meaning",
    caption: "no meaning assigned",
    related: [1009, 1005, 1006],
  },
  {
    code: 1005,
    name: "No Status Received",
    registeredName: "No Status Rcvd",
    ...rfc6455,
    ...neverSent,
    ...families.local,
    reconnect: "If you still need it",
    advice: "It was a deliberate close. Reconnect only if you still need the connection.",
    happened: "A Close frame came with no code in it.",
    answer:
      "A Close frame came with no code in it. Your own side wrote 1005 to say “the Close frame was empty”.",
    useWhen: "Never send 1005. Report it when a Close frame had no code.",
    senderNote: "The side that received the empty Close frame writes it locally.",
    glyph: "empty-close",
    caption: "a Close frame with no body",
    related: [1000, 1006, 1001],
  },
  {
    code: 1006,
    name: "Abnormal Closure",
    registeredName: "Abnormal Closure",
    ...rfc6455,
    ...neverSent,
    wasClean: "false",
    ...families.local,
    reconnect: "Yes, with backoff",
    advice: "Wait a random time of up to 5 s, then longer after each failure.",
    happened: "The connection ended with no Close frame.",
    answer:
      "The connection ended without a Close frame. Nobody sent you this code: your own side made it up to say “it just stopped”.",
    useWhen: "Never send 1006. Report it when the connection ended with no Close frame.",
    senderNote: "The side that lost the line writes it locally.",
    glyph: "cut",
    caption: "no Close frame at all",
    related: [1005, 1001, 1011, 1013, 1015],
  },
  {
    code: 1007,
    name: "Invalid Payload Data",
    registeredName: "Invalid frame payload data",
    ...rfc6455,
    ...refusedToPages,
    ...families.protocol,
    reconnect: "After a fix",
    advice: "Repair the encoding first: the same message fails again.",
    happened: "The content did not fit its type: text that is not UTF-8.",
    answer:
      "A message held data that does not fit its type, above all a text message whose bytes are not valid UTF-8.",
    useWhen: "Send 1007 when a text message is not UTF-8.",
    senderNote: "The side that read the message, nearly always its library.",
    glyph: "bad-text",
    caption: "the payload is not UTF-8",
    related: [1003, 1002, 1008],
  },
  {
    code: 1008,
    name: "Policy Violation",
    registeredName: "Policy Violation",
    ...rfc6455,
    ...refusedToPages,
    ...families.policy,
    reconnect: "After a fix",
    advice: "Read the reason first. Reconnecting unchanged meets the same rule.",
    happened: "A rule of the other side refused you.",
    answer:
      "You broke a rule of the other side, and it would not or could not say which. Read the reason; it is the only clue.",
    useWhen: "Send 1008 when no more exact code fits, or when the rule must stay hidden.",
    senderNote: "Nearly always the server's application code.",
    glyph: "refused-by-rule",
    caption: "refused by a rule",
    related: [3000, 3003, 1003, 1009],
  },
  {
    code: 1009,
    name: "Message Too Big",
    registeredName: "Message Too Big",
    ...rfc6455,
    ...refusedToPages,
    ...families.protocol,
    reconnect: "After a fix",
    advice: "Drop or split the message first: sending it again closes the connection again.",
    happened: "A message was larger than the receiver will take.",
    answer: "A message was larger than the receiver will process, so it closed the connection.",
    useWhen: "Send 1009 when a message is over your size limit.",
    senderNote: "The side that got the message, usually its library.",
    glyph: "too-big",
    caption: "a message over the limit",
    related: [1008, 1003, 1002],
  },
  {
    code: 1010,
    name: "Mandatory Extension",
    registeredName: "Mandatory Ext.",
    ...rfc6455,
    ...sentByClients,
    ...families.protocol,
    reconnect: "After a fix",
    advice: "Enable the extension on the server, or stop requiring it.",
    happened: "The client needed an extension that the server did not agree to.",
    answer:
      "The client cannot work without an extension, and the server's handshake did not agree to it. So the client left.",
    useWhen: "As a client, send 1010 when the server did not agree to an extension you must have.",
    senderNote: "A client that requires the extension. A server refuses the handshake instead.",
    glyph: "missing-extension",
    caption: "an extension not agreed to",
    related: [1002, 1003, 1006],
  },
  {
    code: 1011,
    name: "Internal Error",
    registeredName: "Internal Error",
    ...rfc6455,
    ...sentByServers,
    ...families.server,
    reconnect: "Yes, with backoff",
    advice: "Try again after a random delay. If it repeats, the server needs a fix.",
    happened: "The server met something it did not expect.",
    answer:
      "The server ran into a condition it did not expect and could not go on. The cause is in its log, even if your message set it off.",
    useWhen: "Send 1011 when your server failed and the client did nothing wrong.",
    senderNote: "By the RFC the server, often after an exception. Some clients send it too.",
    glyph: "fault",
    caption: "the server failed, then closed",
    related: [1006, 1012, 1013, 1014],
  },
  {
    code: 1012,
    name: "Service Restart",
    registeredName: "Service Restart",
    definedIn: "IETF hybi mailing list",
    source: "https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/",
    ...sentByServers,
    ...families.away,
    reconnect: "Yes, with backoff",
    advice: "Wait a random time between 5 and 30 s, so that not all clients return at once.",
    happened: "The service is restarting and will be back.",
    answer: "The service is restarting. It expects to be back soon, and you may reconnect.",
    useWhen: "Send 1012 when your server is about to restart and clients should come back.",
    senderNote: "A server that restarts or is being replaced.",
    glyph: "restart",
    caption: "Close 1012, back soon",
    related: [1001, 1013, 1011],
  },
  {
    code: 1013,
    name: "Try Again Later",
    registeredName: "Try Again Later",
    definedIn: "IETF hybi mailing list",
    source: "https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/",
    ...sentByServers,
    ...families.server,
    reconnect: "Not automatically",
    advice: "Try another address if there is one. Otherwise wait until the user asks.",
    happened: "The server is overloaded and asks you to come back later.",
    answer:
      "The server is overloaded for now and turned you away. Nothing is wrong with your request.",
    useWhen: "Send 1013 when you are overloaded and want clients to stay away for a while.",
    senderNote: "An overloaded server, or a gateway in front of it.",
    glyph: "turned-back",
    caption: "asked to come back later",
    related: [1012, 1006, 1011, 1008],
  },
  {
    code: 1014,
    name: "Bad Gateway",
    registeredName:
      "The server was acting as a gateway or proxy and received an invalid response from the upstream server. This is similar to 502 HTTP Status Code.",
    definedIn: "IETF hybi mailing list",
    source: "https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/",
    ...sentByServers,
    ...families.server,
    reconnect: "Yes, with backoff",
    advice: "Try again after a random delay. The server behind the gateway has to recover.",
    happened: "A gateway got a bad answer from the server behind it.",
    answer:
      "You reached a gateway or proxy, and the server behind it gave an invalid answer. Your side of the connection was fine.",
    useWhen: "As a gateway, send 1014 when the server behind you gave an invalid answer.",
    senderNote: "A gateway or proxy that speaks WebSocket itself.",
    glyph: "bad-upstream",
    caption: "the gateway is fine, the server behind it is not",
    related: [1011, 1013, 1006],
  },
  {
    code: 1015,
    name: "TLS Handshake",
    registeredName: "TLS handshake",
    ...rfc6455,
    ...neverSent,
    wasClean: "not reported by browsers",
    ...families.local,
    reconnect: "After a fix",
    advice: "Repair the certificate or the TLS settings. Waiting does not help.",
    happened: "TLS failed, so no WebSocket ever existed.",
    answer:
      "The TLS handshake failed before there was a WebSocket, for example because the certificate could not be verified.",
    useWhen: "Never send 1015. Report it when TLS failed before the WebSocket existed.",
    senderNote: "A client library writes it locally. Browsers report 1006 instead.",
    glyph: "tls-failure",
    caption: "TLS never completed",
    related: [1006, 1005, 1002],
  },
  {
    code: 3000,
    name: "Unauthorized",
    registeredName: "Unauthorized",
    ...iana,
    ...sentByAnybody,
    ...families.policy,
    reconnect: "After signing in",
    advice: "Get a fresh token, then connect again.",
    happened: "You did not prove who you are.",
    answer:
      "The other side wants you to sign in first: it got no credentials, or none that it accepts. The WebSocket cousin of HTTP 401.",
    useWhen: "Send 3000 when the client must sign in, or sign in again.",
    senderNote: "In practice the server, when it wants you to sign in.",
    glyph: "refused-unknown",
    caption: "refused: nobody knows you",
    related: [3003, 1008, 3008],
  },
  {
    code: 3003,
    name: "Forbidden",
    registeredName: "Forbidden",
    ...iana,
    ...sentByAnybody,
    ...families.policy,
    reconnect: "No",
    advice: "Nothing changes until somebody gives you the permission.",
    happened: "You are known, and still not allowed.",
    answer:
      "The other side knows who you are and does not allow what you asked for. The WebSocket cousin of HTTP 403.",
    useWhen: "Send 3003 when the client is signed in and lacks the permission.",
    senderNote: "In practice the server, when your account lacks a permission.",
    glyph: "refused-known",
    caption: "refused: you are known",
    related: [3000, 1008, 3008],
  },
  {
    code: 3008,
    name: "Timeout",
    registeredName: "Timeout",
    ...iana,
    ...sentByAnybody,
    ...families.policy,
    reconnect: "Yes, with backoff",
    advice: "Connect again, and answer in time: find what kept you busy.",
    happened: "The other side waited too long for you.",
    answer:
      "The other side waited for an answer from you and gave up. The WebSocket cousin of HTTP 408.",
    useWhen: "Send 3008 when the other side took too long to answer a request of your application.",
    senderNote: "The side that waited, in practice the server.",
    glyph: "out-of-time",
    caption: "nobody answered in time",
    related: [3000, 3003, 1006, 1011],
  },
];
