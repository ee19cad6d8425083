import type { GoldenFacts } from "./codes.ts";

/** What decides between two codes that people confuse, and what to do when one sees either. */
export interface GoldenPair {
  /** As its address has it, the lower number on the left. */
  readonly pair: string;
  readonly difference: string;
  readonly whatToDo: readonly [left: string, right: string];
}

/** A number as one service uses it. */
export interface GoldenServiceCode extends GoldenFacts {
  readonly service: string;
  /** The last two parts of its page's address. */
  readonly path: string;
}

/** What is true of every number of a service, from 3000 up. */
const ofService = {
  inPages: "sends it",
  send: "Yes",
  elsewhere: "",
  senderNote: "The number means this only when it comes from here.",
  onTheWire: "In a Close frame",
  wasClean: "true if both Close frames came",
  family: "Defined by its owner",
} as const;

const ownedBy = (service: string) => ({
  ...ofService,
  service,
  sender: service,
  familyTag: service,
  caption: `a code of ${service}`,
});

/** Codes of services, from what each cites as its source. */
export const goldenServiceCodes = {
  discord4004: {
    ...ownedBy("Discord Gateway"),
    path: "/services/discord-gateway/4004/",
    code: 4004,
    name: "Authentication failed",
    happened: "Discord did not accept the token in your Identify.",
    answer: "Discord did not accept the token in your Identify.",
    reconnect: "No",
    advice: "Stop, and put the right token in place before you connect again.",
    definedIn: "Discord developer documentation: gateway close event codes",
    source: "https://docs.discord.com/developers/topics/opcodes-and-status-codes",
  },
  pusher4009: {
    ...ownedBy("Pusher Channels"),
    path: "/services/pusher-channels/4009/",
    code: 4009,
    name: "Not authorized",
    happened: "The connection is not authorized.",
    answer: "The connection is not authorized.",
    reconnect: "No",
    advice: "Check how your server authorizes the user.",
    definedIn: "Pusher documentation: Pusher Channels Protocol",
    source: "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/",
  },
  graphql4401: {
    ...ownedBy("graphql-ws"),
    path: "/services/graphql-ws/4401/",
    code: 4401,
    name: "Unauthorized",
    happened: "The client started an operation before the server had acknowledged the connection.",
    answer: "The client started an operation before the server had acknowledged the connection.",
    reconnect: "No",
    advice: "Wait for connection_ack before you subscribe.",
    definedIn: "enisdenjo/graphql-ws source",
    source: "https://github.com/enisdenjo/graphql-ws",
  },
  graphql4408: {
    ...ownedBy("graphql-ws"),
    path: "/services/graphql-ws/4408/",
    code: 4408,
    name: "ConnectionInitialisationTimeout",
    happened: "The client did not send connection_init in time.",
    answer: "The client did not send connection_init in time.",
    reconnect: "Yes",
    advice: "Reconnect, and send it as soon as the connection is open.",
    definedIn: "enisdenjo/graphql-ws source",
    source: "https://github.com/enisdenjo/graphql-ws",
  },
} as const satisfies Readonly<Record<string, GoldenServiceCode>>;

/** The pairs of the list “Often confused”, in its order. */
export const oftenConfusedPairs: readonly (readonly [left: number, right: number])[] = [
  [1006, 1013],
  [1000, 1005],
  [1001, 1012],
  [1006, 1015],
  [1002, 1007],
  [1008, 3000],
];

/**
 * Every pair that people confuse, kept by hand and apart from the records: RFC 6455 §7.4.1 and the
 * registrations say what each code is for; what a service means is in the sources of its pair.
 */
export const goldenPairs: readonly GoldenPair[] = [
  {
    pair: "1000-vs-1001",
    difference:
      "1000 says that the work is done; 1001 says that one side is leaving, whether or not the work is done.",
    whatToDo: ["Stay closed.", "If the server sent it, reconnect after a random delay."],
  },
  {
    pair: "1000-vs-1005",
    difference:
      "Both are clean closes: 1000 stood in the Close frame, 1005 is what your side reports when the Close frame held no code.",
    whatToDo: ["Stay closed.", "Look for a bare close() and give it a code."],
  },
  {
    pair: "1000-vs-1006",
    difference:
      "1000 was said by the peer in a Close frame; 1006 was written by your own side because nothing was said.",
    whatToDo: ["Stay closed.", "Find out what cut the connection, and reconnect with backoff."],
  },
  {
    pair: "1001-vs-1006",
    difference: "1001 is a departure that was announced; 1006 is one that was not.",
    whatToDo: [
      "Reconnect after a random delay.",
      "Give the server time to close its connections before it stops; if it has that time, look at the network path.",
    ],
  },
  {
    pair: "1001-vs-1012",
    difference:
      "1001 says that this endpoint is leaving; 1012 says that the service restarts and expects to be back.",
    whatToDo: [
      "Reconnect after a random delay; the node that you left may not come back.",
      "Reconnect after a random 5 to 30 seconds.",
    ],
  },
  {
    pair: "1002-vs-1003",
    difference:
      "1002 says that the frames were broken; 1003 says that the frames were fine, but this kind of data is not taken.",
    whatToDo: [
      "Look at proxies, compression and library versions.",
      "Send text in place of binary, or the other way round.",
    ],
  },
  {
    pair: "1002-vs-1007",
    difference:
      "1002 is about the framing; 1007 is about content that does not fit its type, above all text that is not UTF-8.",
    whatToDo: ["Mend the framing, or the proxy that changes it.", "Mend the text encoding."],
  },
  {
    pair: "1002-vs-1010",
    difference:
      "1010 is a client that wanted an extension and did not get it; 1002 is frames that were wrong, as broken compression makes them.",
    whatToDo: [
      "Turn compression off on one side and test again.",
      "Let the client do without the extension, or turn the extension on in the server.",
    ],
  },
  {
    pair: "1003-vs-1007",
    difference:
      "1003 refuses the type of a message; 1007 refuses the content of a type that it takes.",
    whatToDo: [
      "Change the type of the message.",
      "Mend the encoding, or the JSON where a service uses the code for that.",
    ],
  },
  {
    pair: "1003-vs-1008",
    difference:
      "1003 names the fault, a type of data that is not taken; 1008 is for every rule that has no code of its own.",
    whatToDo: [
      "Send the other type.",
      "Find the rule that you broke: sign-in, origin, rate or quota.",
    ],
  },
  {
    pair: "1005-vs-1006",
    difference:
      "With 1005 a Close frame came, but an empty one; with 1006 no Close frame came at all.",
    whatToDo: [
      "Look for a bare close() on the other side.",
      "Look at the network, the proxies and the server's process.",
    ],
  },
  {
    pair: "1006-vs-1008",
    difference:
      "A refusal before the upgrade is an HTTP error, and a browser reports 1006 for it; the same refusal after the upgrade arrives as 1008.",
    whatToDo: [
      "Look up the HTTP status of the opening handshake in the network panel or with curl.",
      "Read the reason, then change what broke the rule.",
    ],
  },
  {
    pair: "1006-vs-1009",
    difference:
      "A message over the limit should bring 1009; a server that cuts the TCP connection instead leaves you with 1006.",
    whatToDo: [
      "Compare the size of your messages with the limits of the server's library.",
      "Send less or split the message, and do not send it again after a reconnect.",
    ],
  },
  {
    pair: "1006-vs-1011",
    difference:
      "1011 was sent by a server that could still speak; 1006 means that nobody said anything.",
    whatToDo: [
      "Look at the network path, and at processes that ended.",
      "Look in the server's log; with keepalive ping timeout, look for a blocked event loop or a slow peer.",
    ],
  },
  {
    pair: "1006-vs-1012",
    difference:
      "1012 is a restart that was announced; 1006 is what the same restart looks like when the server is killed before it can say so.",
    whatToDo: [
      "Reconnect with backoff, and let the server close its connections before it stops.",
      "Reconnect after a random 5 to 30 seconds.",
    ],
  },
  {
    pair: "1006-vs-1013",
    difference:
      "1013 is a server that says it is too busy; 1006 is silence, which an overloaded proxy or process gives as well.",
    whatToDo: [
      "Reconnect with backoff, then look at the proxies and their limits.",
      "Do not reconnect in a loop: use another address, or wait until the user asks.",
    ],
  },
  {
    pair: "1006-vs-1014",
    difference:
      "A gateway that speaks WebSocket can send 1014; an HTTP proxy cannot, so its 502 reaches a browser as 1006.",
    whatToDo: [
      "Look up the HTTP status of the opening handshake, then the log of the server behind the proxy.",
      "Look in the log of the server behind the gateway.",
    ],
  },
  {
    pair: "1006-vs-1015",
    difference:
      "Nobody sends either: 1015 stands for a failed TLS handshake, 1006 for any lost connection, and browsers report 1006 for both.",
    whatToDo: [
      "If wss: never opens, check the certificate first.",
      "Repair the certificate's chain, name or dates, or the TLS version.",
    ],
  },
  {
    pair: "1006-vs-3008",
    difference:
      "3008 is a peer that says it waited too long for you; 1006 is a connection that ended without a word.",
    whatToDo: [
      "Check the idle limits on the path.",
      "Check what the service means by it, answer in time, then reconnect.",
    ],
  },
  {
    pair: "1006-vs-4000",
    difference:
      "1006 is silence that your own side reports; 4000 was chosen by an application and has no fixed meaning.",
    whatToDo: [
      "Look at the network path, the proxies and the server's process.",
      "Look the number up in the table of the service that you talk to.",
    ],
  },
  {
    pair: "1006-vs-4401",
    difference:
      "Both can be one refused sign-in: closed before the accept, the code is lost and a browser reports 1006; closed after it, 4401 arrives.",
    whatToDo: [
      "On the server, accept the connection first and close it with 4401 then.",
      "Look the service up; where the number copies HTTP 401, get a fresh token and connect again.",
    ],
  },
  {
    pair: "1008-vs-1009",
    difference:
      "1009 is about the size of one message; 1008 is for the rules that have no code of their own, rate limits among them.",
    whatToDo: ["Read the reason, then slow down or sign in again.", "Send smaller messages."],
  },
  {
    pair: "1008-vs-1011",
    difference: "1008 blames what the client did; 1011 blames the server.",
    whatToDo: [
      "Change the request before you try again.",
      "Try again after a random delay, unchanged.",
    ],
  },
  {
    pair: "1008-vs-3000",
    difference: "3000 says exactly that you are not authorized; 1008 refuses without saying why.",
    whatToDo: ["Find the rule that you broke.", "Get a fresh token, then connect again."],
  },
  {
    pair: "1008-vs-3003",
    difference:
      "3003 is the registered code for a missing permission; 1008 is the refusal for any rule, named or not.",
    whatToDo: [
      "Find the rule that you broke.",
      "Ask for access, and do not reconnect until you have it.",
    ],
  },
  {
    pair: "1008-vs-4401",
    difference:
      "1008 is the general refusal of RFC 6455; 4401 is a habit, HTTP 401 with a 4 in front, that no registry knows.",
    whatToDo: [
      "Read the reason and find the rule.",
      "Look the service up; where the number copies HTTP 401, get a fresh token and connect again.",
    ],
  },
  {
    pair: "1011-vs-1013",
    difference:
      "1011 says that something broke; 1013 says that nothing broke and there is just too much load.",
    whatToDo: [
      "Try again after a random delay; if it repeats, the server needs a fix.",
      "Stay away for a while, or use another address if there is one.",
    ],
  },
  {
    pair: "1011-vs-1014",
    difference: "With 1011 the server that you reached failed; with 1014 the server behind it did.",
    whatToDo: [
      "Look in the log of the server that you reached.",
      "Look in the log of the server behind the gateway.",
    ],
  },
  {
    pair: "1012-vs-1013",
    difference:
      "1012 says that the service is down for a moment and will be back; 1013 says that it is up and turns you away.",
    whatToDo: [
      "Reconnect after a random 5 to 30 seconds.",
      "Use another address, or wait until the user asks.",
    ],
  },
  {
    pair: "1013-vs-1014",
    difference:
      "1013 is too much load at the server that you reached; 1014 is an invalid answer from the server behind it.",
    whatToDo: [
      "Stay away for a while, or use another address if there is one.",
      "Check the server behind the gateway.",
    ],
  },
  {
    pair: "3000-vs-3003",
    difference:
      "3000 says that you did not prove who you are; 3003 says that you are known and the answer is no.",
    whatToDo: ["Sign in, then connect again.", "Do not reconnect; ask for access."],
  },
  {
    pair: "3000-vs-graphql-ws-4401",
    difference:
      "3000 is registered and asks you to sign in; 4401 is private use, and in graphql-ws it means that you subscribed before the connection was acknowledged.",
    whatToDo: [
      "Get a fresh token, then connect again.",
      "Wait for the connection_ack message before you subscribe.",
    ],
  },
  {
    pair: "3008-vs-graphql-ws-4408",
    difference:
      "3008 is registered for a peer that waited too long for you; 4408 is private use, and in graphql-ws it means that connection_init came too late.",
    whatToDo: [
      "Answer in time, then connect again.",
      "Send connection_init as soon as the connection is open.",
    ],
  },
  {
    pair: "4001-vs-4401",
    difference:
      "Neither is registered: 4001 means something else in almost every service, while 4401 copies HTTP 401.",
    whatToDo: [
      "Look the number up in the service's own table.",
      "Look the service up; where the number copies HTTP 401, get a fresh token and connect again.",
    ],
  },
  {
    pair: "4003-vs-4403",
    difference:
      "Neither is registered: 4403 copies HTTP 403, while 4003 means what each service decided.",
    whatToDo: [
      "Look the number up in the service's own table.",
      "Ask for access, or sign in again where the service uses the number for that.",
    ],
  },
  {
    pair: "4009-vs-4409",
    difference:
      "Neither is registered: 4409 copies HTTP 409, a duplicate, while 4009 means what each service decided.",
    whatToDo: [
      "Look the number up in the service's own table.",
      "Remove the duplicate before you connect again.",
    ],
  },
];
