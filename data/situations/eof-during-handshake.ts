import type { Situation } from "../model/situation.ts";

export const eofDuringHandshake = {
  id: "eof-during-handshake",
  phase: "opening",
  title: "The server hung up during the handshake",
  happened:
    "The TCP connection was made, and it ended before the answer to the opening handshake was complete.",
  symptoms: [
    "`open` never fires, and the client speaks of “socket hang up”, an empty reply or a connection closed before the response.",
    "nginx logs that the upstream closed prematurely while it read the response header.",
    "The server process restarts or logs an exception at the same second.",
  ],
  confirm:
    "Watch how it ends: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path`. `curl: (52)` is an empty reply and `curl: (56)` a cut in the middle; both are this. A status line means that the handshake was rejected instead, unless a proxy gave it: then ask the server's own port.",
  firstSafeMove:
    "Look in the server's log at the second of one failure; a crash or an early return in the connect handler is what you are after.",
  fix: {
    steps: [
      "Catch errors in the code that runs before the acceptance and answer with an HTTP status, so that the next failure explains itself.",
      "Check that client and port agree on TLS: a server that expects TLS may simply hang up on a plain request.",
      "If a firewall is in between, test from inside it.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The server hangs up instead of answering",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "FIN, no answer",
        text: "The server closes TCP before its answer is complete.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client has no answer and reports 1006.",
      },
    ],
  },
  otherWays:
    "The client may hang up too, before its request is complete: a server on Rust's tungstenite then says “Handshake not finished”. Where TLS was not done yet, `curl` says (35) with a reset or an unexpected end. Where the server hangs up on a proxy, the proxy answers the client: nginx with 502, Envoy with 503.",
  next: ["handshake-rejected", "tls-failure", "server-crash"],
  sources: [
    {
      rfc6455: "4.1",
      shows: "makes a client fail the connection when the answer is not as required",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "gives 1006 to a server that did not complete the opening handshake",
    },
    {
      sourceOf: "tungstenite",
      url: "https://github.com/snapview/tungstenite-rs/blob/c2921718b76f0ed8c69a895397ed981e4a321f6f/src/handshake/machine.rs",
      shows: "says at either end that the handshake is not finished when TCP ends in it",
    },
    {
      title: "libcurl: error codes",
      url: "https://curl.se/libcurl/c/libcurl-errors.html",
      shows: "gives 35 to any fault of the TLS handshake",
    },
    {
      sourceOf: "nginx",
      url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_upstream.c",
      shows: "answers 502 when the upstream ends the connection before its response header",
    },
    {
      sourceOf: "Envoy",
      url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      shows: "has the flag `UC` with a 503 when the upstream ends the connection",
    },
  ],
} as const satisfies Situation;
