import type { Situation } from "../model/situation.ts";

export const handshakeInvalid = {
  id: "handshake-invalid",
  phase: "opening",
  title: "The handshake answer breaks the rules",
  happened:
    "An answer came, but a header that the opening handshake needs is missing or wrong, so the client gave up.",
  symptoms: [
    "The client complains about `Sec-WebSocket-Accept`, `Upgrade` or `Connection`, or about an invalid status line.",
    "The status may well be 101; `open` still never fires.",
    "It fails for every user, every time.",
  ],
  confirm:
    "Compare the answer header by header: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path`. For this fixed key a right answer holds `Sec-WebSocket-Accept: ICX+Yqv66kxgM0FcWaLWlFLwTAI=`, `Upgrade: websocket` and `Connection: Upgrade`.",
  firstSafeMove:
    "Connect to the server's own port, past every proxy. If that works, the proxy is rewriting the answer.",
  fix: {
    steps: [
      "Let a WebSocket library write the answer instead of hand-made code: the accept value is a hash of the key that the client sent and cannot be a constant.",
      "If a proxy drops or caches headers, let it pass the upgrade through untouched.",
      "If the status line is invalid, check the port: it mostly speaks another protocol, such as TLS on a `ws:` address.",
    ],
  },
  codes: [1006, 1002, 1007],
  wire: {
    title: "The accept value is wrong",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade and sends a key.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "101, wrong accept value",
        text: "An answer comes whose `Sec-WebSocket-Accept` does not belong to the key.",
      },
      {
        kind: "event",
        at: "client",
        label: "answer breaks the rules",
        text: "The client compares the answer with the rules.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "FIN, no Close",
        text: "It fails the connection: it closes TCP, and no Close frame is sent before a WebSocket is open.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006, and `open` never fires.",
      },
    ],
  },
  otherWays:
    "A wrong or missing `Upgrade` or `Connection` header ends it in the same way. If the client names `Sec-WebSocket-Extensions`, that header is malformed or holds what it did not offer: give `curl` its offer too (java.net.http makes none). If it says that the headers are too large, shorten them. “did not receive a valid HTTP response” of Python's `websockets` also comes where the server hung up before an answer: the exception above it in the traceback tells.",
  next: ["handshake-rejected", "missing-upgrade-headers", "eof-during-handshake", "tls-failure"],
  sources: [
    {
      rfc6455: "4.1",
      shows: "lists the checks that a client makes on the answer",
    },
    {
      rfc6455: "4.2.2",
      shows: "says how the server computes the accept value",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "stops at a wrong upgrade or accept header",
    },
    {
      sourceOf: "openjdk/jdk",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
      shows: "refuses an answer with any extension",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/client.py",
      shows: "raises “did not receive a valid HTTP response” for every failure to read the answer",
    },
  ],
} as const satisfies Situation;
