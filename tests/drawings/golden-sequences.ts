/** A way to an ending, kept by hand: who sends what to whom, in order. */
interface GoldenSequence {
  readonly title: string;
  /** What the order goes back to; not opened again for this table, so check it before you trust it. */
  readonly source: string;
  /** One line a step: `!` for what ended the connection, then who, then the words at it. */
  readonly steps: readonly string[];
}

/** RFC 6455 §5.5.1 has a Close frame answered with one, and §7.1.1 the server close TCP first. */
const serverCloses = (code: number) => [
  `! server → client: Close ${code}`,
  `client → server: Close ${code}`,
  "server → client: TCP FIN",
  `! at client: close event: ${code}`,
];

/** RFC 6455 §7.1.7: who fails a connection may close TCP without waiting for an answer. */
const serverFails = (code: number) => [
  `! server → client: Close ${code}`,
  "server → client: TCP FIN",
  `! at client: close event: ${code}`,
];

/** What each code's page draws, in its order. The first of a code stands in comparisons too. */
export const goldenSequences: Readonly<Record<number, readonly GoldenSequence[]>> = {
  1000: [
    {
      title: "The client is done",
      source: "RFC 6455 §5.5.1 and §7.1.1: a Close frame each way, then the server closes TCP",
      steps: [
        "server → client: text frame",
        "! client → server: Close 1000",
        "server → client: Close 1000",
        "server → client: TCP FIN",
        "! at client: close event: 1000",
      ],
    },
  ],
  1001: [
    {
      title: "The page is left",
      source: "RFC 6455 §7.4.1: “a browser having navigated away from a page”",
      steps: [
        "server → client: text frame",
        "! client → server: Close 1001",
        "server → client: Close 1001",
        "server → client: TCP FIN",
        "client stops: page gone",
        "! at server: close event: 1001",
      ],
    },
    {
      title: "The server shuts down",
      source: "RFC 6455 §7.4.1: “such as a server going down”",
      steps: [
        "server → client: text frame",
        "! server → client: Close 1001",
        "client → server: Close 1001",
        "server → client: TCP FIN",
        "server stops: process ends",
        "! at client: close event: 1001",
      ],
    },
  ],
  1002: [
    {
      title: "The server reads a bad frame",
      source: "RFC 6455 §5.1: a server closes on a frame that is not masked, with 1002 if it likes",
      steps: ["client → server: frame, mask missing", ...serverFails(1002)],
    },
  ],
  1003: [
    {
      title: "Binary, where the server takes text",
      source: "RFC 6455 §7.4.1: an endpoint that takes text only may send this for binary",
      steps: ["client → server: binary frame", ...serverCloses(1003)],
    },
  ],
  1005: [
    {
      title: "The server closes without a code",
      source: "RFC 6455 §7.1.5: a Close frame without a body is 1005, which no frame may hold",
      steps: [
        "server → client: text frame",
        "! server → client: Close, no body",
        "client → server: Close, no body",
        "server → client: TCP FIN",
        "! at client: close event: 1005",
      ],
    },
  ],
  1006: [
    {
      title: "A proxy drops a quiet connection",
      source: "RFC 6455 §7.1.5: closed and no Close frame received; nginx proxy_read_timeout 60s",
      steps: [
        "client → proxy → server: GET, Upgrade: websocket",
        "server → proxy → client: 101 Switching Protocols",
        "silence: 60 s with nothing sent",
        "! proxy ✂ client: FIN, no Close",
        "! proxy ✂ server: FIN, no Close",
        "! at client: close event: 1006",
      ],
    },
  ],
  1007: [
    {
      title: "Text that is not UTF-8",
      source: "RFC 6455 §8.1: who reads such text fails the connection; §7.4.1 gives it 1007",
      steps: ["client → server: text frame, not UTF-8", ...serverFails(1007)],
    },
  ],
  1008: [
    {
      title: "The server refuses a message",
      source: "RFC 6455 §7.4.1: “has received a message that violates its policy”",
      steps: ["client → server: text frame", ...serverCloses(1008)],
    },
  ],
  1009: [
    {
      title: "A message over the limit",
      source:
        "RFC 6455 §7.4.1: “a message that is too big for it to process”, from who receives it",
      steps: ["client → server: text frame, too long", ...serverCloses(1009)],
    },
  ],
  1010: [
    {
      title: "The server leaves the extension out",
      source: "RFC 6455 §7.4.1: the client sends it, and a server never does",
      steps: [
        "client → server: GET, Upgrade + extension",
        "server → client: 101, no extension",
        "! client → server: Close 1010",
        "server → client: Close 1010",
        "server → client: TCP FIN",
        "! at server: close event: 1010",
      ],
    },
  ],
  1011: [
    {
      title: "The server fails at a message",
      source:
        "RFC 6455 §7.4.1: the server met a condition that kept it from fulfilling the request",
      steps: ["client → server: text frame", "at server: exception", ...serverCloses(1011)],
    },
  ],
  1012: [
    {
      title: "The server restarts",
      source: "IANA's registration (Alexey Melnikov, 2012): reconnect after 5 to 30 s, at random",
      steps: [
        ...serverCloses(1012),
        "server stops: stops",
        "silence: 5 to 30 s, at random",
        "! server stands again: serves again",
        "client → server: GET, Upgrade: websocket",
      ],
    },
  ],
  1013: [
    {
      title: "An overloaded server turns you away",
      source: "IANA's registration (Alexey Melnikov, 2012): an overloaded server, try again later",
      steps: [
        "client → server: GET, Upgrade: websocket",
        "server → client: 101 Switching Protocols",
        ...serverCloses(1013),
      ],
    },
  ],
  1014: [
    {
      title: "The server behind a gateway fails",
      source: "IANA's registration: a gateway got an invalid answer from its upstream, as HTTP 502",
      steps: [
        "client → proxy: text frame",
        "proxy → server: request",
        "server → proxy: invalid answer",
        "! proxy → client: Close 1014",
        "client → proxy: Close 1014",
        "proxy → client: TCP FIN",
        "! at client: close event: 1014",
      ],
    },
  ],
  1015: [
    {
      title: "The client refuses the certificate",
      source: "RFC 8446 §6.2: who fails the handshake sends an alert and closes; RFC 6455 §7.4.1",
      steps: [
        "client → server: TLS ClientHello",
        "server → client: certificate",
        "at client: not trusted",
        "! client ✂ server: TLS alert",
        "! at client: close event: 1015",
      ],
    },
  ],
  3000: [
    {
      title: "A token that the server does not take",
      source: "IANA's registration: unauthorized, as HTTP 401, so the server says it",
      steps: ["client → server: text frame, old token", ...serverCloses(3000)],
    },
  ],
  3003: [
    {
      title: "A room that you may not enter",
      source: "IANA's registration: forbidden, as HTTP 403, so the server says it",
      steps: ["client → server: text frame, join", ...serverCloses(3003)],
    },
  ],
  3008: [
    {
      title: "The server waits for you in vain",
      source: "IANA's registration: timeout, as HTTP 408, so the server says it",
      steps: [
        "server → client: text frame, a question",
        "silence: no answer",
        ...serverCloses(3008),
      ],
    },
  ],
};
