import type { Situation } from "../model/situation.ts";

export const apiMisuse = {
  id: "api-misuse",
  phase: "program",
  title: "The library was used in a way it forbids",
  happened:
    "The program broke a rule of its own library, such as two writers at once, and the library stopped it; the network is not to blame.",
  symptoms: [
    "A panic or an exception that names the rule, such as “concurrent write to websocket connection”.",
    "It comes under load and cannot be repeated with one message at a time.",
    "The other side sees 1006, because the program died or dropped the connection.",
  ],
  confirm:
    "Read the stack trace, then count the callers: in Go, run the tests with `go test -race ./...`. Two goroutines that write to one connection are this.",
  firstSafeMove: "Put one lock around all writes to the connection.",
  fix: {
    steps: [
      "Give each connection one reader and one writer.",
      "Let everybody else hand messages to the writer through a queue.",
      "Look up your library's own rule for this before you add threads or tasks.",
    ],
    products: [
      {
        product: "gorilla/websocket",
        step: "Keep to the one concurrent reader and the one concurrent writer that it supports; the control methods may be called beside them.",
      },
    ],
  },
  codes: [],
  wire: {
    title: "Two writers at once",
    steps: [
      {
        kind: "event",
        at: "server",
        label: "two writes at once",
        text: "Two parts of the server's program write to one connection.",
      },
      {
        kind: "event",
        at: "server",
        label: "panic",
        text: "gorilla/websocket notices and panics.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, no Close",
        text: "The program dies or drops the connection.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event",
        text: "The client has no Close frame and sees 1006.",
      },
    ],
  },
  otherWays:
    "In java.net.http a lock is not enough: `sendText` returns before the message is sent, and “Send pending” says that its future was not complete yet.",
  next: ["server-crash", "protocol-error"],
  sources: [
    {
      title: "gorilla/websocket: concurrency",
      url: "https://pkg.go.dev/github.com/gorilla/websocket#hdr-Concurrency",
      shows: "allows one concurrent reader and one concurrent writer",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "panics on a concurrent write",
    },
    {
      sourceOf: "openjdk/jdk",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/WebSocketImpl.java",
      shows: "refuses a send until the future of the last one is complete",
    },
  ],
} as const satisfies Situation;
