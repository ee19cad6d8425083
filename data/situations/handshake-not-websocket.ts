import type { Situation } from "../model/situation.ts";

export const handshakeNotWebsocket = {
  id: "handshake-not-websocket",
  phase: "opening",
  title: "A plain HTTP request reached a WebSocket address",
  happened:
    "The server received a request without the headers of an opening handshake, so it answered as plain HTTP or refused.",
  symptoms: [
    "The server's log says that `Upgrade` or `Connection` is missing or wrong.",
    "The address answers 400 or 426, or shows a page, when you open it like a web page.",
    "A health check or a crawler causes the line, and users notice nothing.",
  ],
  confirm:
    "Ask once with and once without the headers: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path` and `curl -i https://host/path`. If the first gets 101 and the second an error, only the caller is wrong; if both fail, look for a proxy that strips the headers.",
  firstSafeMove:
    "Find out who sent it, from the access log's address and user agent, before you touch the server.",
  fix: {
    steps: [
      "If real clients are affected, look for what removes `Upgrade` and `Connection` on the way: see the missing upgrade headers.",
      "If it is a health check, give it an ordinary HTTP path of its own.",
      "If the application server has no WebSocket support installed, install it.",
    ],
    products: [
      {
        product: "Uvicorn",
        step: "Install a WebSocket library if it warns with “No supported WebSocket library detected”.",
        service: "uvicorn",
      },
    ],
  },
  codes: [1006, 1002],
  wire: {
    title: "A request without the upgrade headers",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, no Upgrade",
        text: "A request comes without the headers of an opening handshake.",
      },
      {
        kind: "event",
        at: "server",
        label: "nothing to upgrade",
        text: "The server misses `Upgrade` and `Connection`.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "400 Bad Request",
        text: "It refuses, or answers as to any web page.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "A client that wanted a WebSocket reports 1006; a health check has only the status.",
      },
    ],
  },
  otherWays:
    "Some servers answer 426 or an ordinary page instead of 400. A client may print such a line too, as Python's `websockets` does: then it is the server's answer that lacks the header. Its server's “did not receive a valid HTTP request” also comes where no HTTP request came at all, as from a port check.",
  next: ["missing-upgrade-headers", "handshake-invalid", "handshake-rejected"],
  sources: [
    {
      rfc6455: "4.2.1",
      shows: "lists what a server must find in the request",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/0174e94f998f141b07d4e3be4925623b957d9a45/server.go",
      shows: "refuses a request without the upgrade token",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/client.py",
      shows:
        "raises `InvalidUpgrade` in a client for a 101 whose `Upgrade` or `Connection` is missing or wrong",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/server.py",
      shows:
        "raises “did not receive a valid HTTP request” for every failure to read the request but one that is over a limit",
    },
  ],
} as const satisfies Situation;
