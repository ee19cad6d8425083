import type { Situation } from "../model/situation.ts";

export const handshakeRejected = {
  id: "handshake-rejected",
  phase: "opening",
  title: "The upgrade was answered with something other than 101",
  happened:
    "The server or a proxy answered the opening handshake with an HTTP status other than 101, so no WebSocket was ever opened.",
  symptoms: [
    "`open` never fires; `error` and then `close` follow within a moment of the constructor call.",
    "The network panel shows the upgrade request with a status such as 400, 401, 403, 404, 426 or 502, or with a redirect.",
    "The page itself cannot read that status. Only the console and clients outside a browser show it.",
  ],
  confirm:
    "Repeat the opening handshake with `curl` and its upgrade headers, and read the status. Run `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path`: any first line other than `HTTP/1.1 101` proves it (over HTTP/2, which browsers may use, it is 200 that opens one), and the status says which neighbour of this entry you have.",
  firstSafeMove:
    "Read the status and body that `curl` gets before you change anything, and stop automatic retries for 4xx answers.",
  fix: {
    steps: [
      "For 401 and 403, check the credentials, the origin and firewall rules.",
      "For 404, correct the path.",
      "For 400 and 426, look for missing or unwanted upgrade headers.",
      "For 500, look in the server's log: its application failed, or returned, before it accepted.",
      "For 502, 503 and 504, look behind the gateway: its upstream is down or slow.",
      "For a redirect, put its target into your URL, because a browser does not follow redirects during an opening handshake.",
      "To tell the user more than “it failed”, accept the connection first and then close it with a code and a reason.",
    ],
    note: "Socket.IO's “Transport unknown” is a 400 too, for a `transport` in the URL that is not among the server's `transports`; the headers are not at fault.",
  },
  codes: [1006, 1002],
  wire: {
    title: "The server answers with 403",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "403 Forbidden",
        text: "The server, or a proxy before it, answers with a status other than 101.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client opens no WebSocket and reports 1006; a page is not told the status.",
      },
    ],
  },
  otherWays:
    "Any status but 101 ends it the same way: 400, 401, 404, 426 or 502, or a redirect. Java's `WebSocketHandshakeException` comes for a 101 with a wrong header too: its cause names which.",
  next: [
    "auth-failed",
    "origin-rejected",
    "close-before-accept",
    "missing-upgrade-headers",
    "upstream-unavailable",
  ],
  sources: [
    {
      rfc6455: "4.1",
      shows: "sends every status other than 101 back to the rules of HTTP",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "gives 1006 to every server that did not complete the opening handshake",
    },
    {
      whatwg: "websocket-opening-handshake",
      shows: "fails the connection unless the status is 101 and does not follow redirects",
    },
    {
      title: "RFC 8441 §5",
      url: "https://www.rfc-editor.org/rfc/rfc8441#section-5",
      shows: "opens a WebSocket over HTTP/2 with the status 200",
    },
    {
      title: "ws issue 2277",
      url: "https://github.com/websockets/ws/issues/2277",
      shows: "is a 403 from a proxy that arrived as 1006",
    },
    {
      sourceOf: "openjdk/jdk",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
      shows: "wraps each fault of the answer in that exception",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/encode/uvicorn/blob/e6c7ce791fc634b6eedee40e0d0207faa8a9aefd/uvicorn/protocols/websockets/websockets_impl.py",
      shows:
        "answers 500 when the application returns without a handshake, and 403 when it closes first",
    },
    {
      sourceOf: "Engine.IO",
      url: "https://github.com/socketio/socket.io/blob/d2d753fed4435015c2d83fe62e676b44e07fa3f7/packages/engine.io/lib/server.ts",
      shows: "refuses a `transport` that is not among its own",
    },
  ],
} as const satisfies Situation;
