/** One way in which a connection comes to end with a code, a line for each step. */
export interface GoldenSequence {
  readonly title: string;
  readonly steps: readonly string[];
}

/**
 * What happens on the wire before each code is reported, kept by hand and apart from the records.
 * RFC 6455: the answer to a Close frame repeats its code (§5.5.1), the server closes TCP first
 * (§7.1.1), who fails the connection reads no answer (§7.1.7).
 */
export const goldenWire: Readonly<Record<number, readonly GoldenSequence[]>> = {
  1000: [
    {
      title: "The client is done",
      steps: [
        "server → client: text frame",
        "client → server: Close 1000",
        "server → client: Close 1000",
        "server → client: TCP FIN",
        "client: close event: 1000",
      ],
    },
  ],
  1001: [
    {
      title: "The page is left",
      steps: [
        "server → client: text frame",
        "client → server: Close 1001",
        "server → client: Close 1001",
        "server → client: TCP FIN",
        "client: page gone",
        "server: close event: 1001",
      ],
    },
    {
      title: "The server shuts down",
      steps: [
        "server → client: text frame",
        "server → client: Close 1001",
        "client → server: Close 1001",
        "server → client: TCP FIN",
        "server: process ends",
        "client: close event: 1001",
      ],
    },
  ],
  1002: [
    {
      title: "The server reads a bad frame",
      steps: [
        "client → server: frame, mask missing",
        "server → client: Close 1002",
        "server → client: TCP FIN",
        "client: close event: 1002",
      ],
    },
  ],
  1003: [
    {
      title: "Binary, where the server takes text",
      steps: [
        "client → server: binary frame",
        "server → client: Close 1003",
        "client → server: Close 1003",
        "server → client: TCP FIN",
        "client: close event: 1003",
      ],
    },
  ],
  1005: [
    {
      title: "The server closes without a code",
      steps: [
        "server → client: text frame",
        "server → client: Close, no body",
        "client → server: Close, no body",
        "server → client: TCP FIN",
        "client: close event: 1005",
      ],
    },
  ],
  1006: [
    {
      title: "A proxy drops a quiet connection",
      steps: [
        "client → server: GET, Upgrade: websocket",
        "server → client: 101 Switching Protocols",
        "60 s with nothing sent",
        "proxy cuts client: FIN, no Close",
        "proxy cuts server: FIN, no Close",
        "client: close event: 1006",
      ],
    },
  ],
  1007: [
    {
      title: "Text that is not UTF-8",
      steps: [
        "client → server: text frame, not UTF-8",
        "server → client: Close 1007",
        "server → client: TCP FIN",
        "client: close event: 1007",
      ],
    },
  ],
  1008: [
    {
      title: "The server refuses a message",
      steps: [
        "client → server: text frame",
        "server → client: Close 1008",
        "client → server: Close 1008",
        "server → client: TCP FIN",
        "client: close event: 1008",
      ],
    },
  ],
  1009: [
    {
      title: "A message over the limit",
      steps: [
        "client → server: text frame, too long",
        "server → client: Close 1009",
        "client → server: Close 1009",
        "server → client: TCP FIN",
        "client: close event: 1009",
      ],
    },
  ],
  1010: [
    {
      title: "The server leaves the extension out",
      steps: [
        "client → server: GET, Upgrade + extension",
        "server → client: 101, no extension",
        "client → server: Close 1010",
        "server → client: Close 1010",
        "server → client: TCP FIN",
        "server: close event: 1010",
      ],
    },
  ],
  1011: [
    {
      title: "The server fails at a message",
      steps: [
        "client → server: text frame",
        "server: exception",
        "server → client: Close 1011",
        "client → server: Close 1011",
        "server → client: TCP FIN",
        "client: close event: 1011",
      ],
    },
  ],
  1012: [
    {
      title: "The server restarts",
      steps: [
        "server → client: Close 1012",
        "client → server: Close 1012",
        "server → client: TCP FIN",
        "client: close event: 1012",
        "server: stops",
        "5 to 30 s, at random",
        "server: serves again",
        "client → server: GET, Upgrade: websocket",
      ],
    },
  ],
  1013: [
    {
      title: "An overloaded server turns you away",
      steps: [
        "client → server: GET, Upgrade: websocket",
        "server → client: 101 Switching Protocols",
        "server → client: Close 1013",
        "client → server: Close 1013",
        "server → client: TCP FIN",
        "client: close event: 1013",
      ],
    },
  ],
  1014: [
    {
      title: "The server behind a gateway fails",
      steps: [
        "client → proxy: text frame",
        "proxy → server: request",
        "server → proxy: invalid answer",
        "proxy → client: Close 1014",
        "client → proxy: Close 1014",
        "proxy → client: TCP FIN",
        "client: close event: 1014",
      ],
    },
  ],
  1015: [
    {
      title: "The client refuses the certificate",
      steps: [
        "client → server: TLS ClientHello",
        "server → client: certificate",
        "client: not trusted",
        "client cuts server: TLS alert",
        "client: close event: 1015",
      ],
    },
  ],
  3000: [
    {
      title: "A token that the server does not take",
      steps: [
        "client → server: text frame, old token",
        "server → client: Close 3000",
        "client → server: Close 3000",
        "server → client: TCP FIN",
        "client: close event: 3000",
      ],
    },
  ],
  3003: [
    {
      title: "A room that you may not enter",
      steps: [
        "client → server: text frame, join",
        "server → client: Close 3003",
        "client → server: Close 3003",
        "server → client: TCP FIN",
        "client: close event: 3003",
      ],
    },
  ],
  3008: [
    {
      title: "The server waits for you in vain",
      steps: [
        "server → client: text frame, a question",
        "no answer",
        "server → client: Close 3008",
        "client → server: Close 3008",
        "server → client: TCP FIN",
        "client: close event: 3008",
      ],
    },
  ],
};
