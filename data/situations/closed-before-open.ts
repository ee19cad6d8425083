import type { Situation } from "../model/situation.ts";

export const closedBeforeOpen = {
  id: "closed-before-open",
  phase: "opening",
  title: "Your own code closed it while it was connecting",
  happened:
    "`close()` was called before the opening handshake was done, so the client failed the connection instead of closing it.",
  symptoms: [
    "The console says that the WebSocket was closed before the connection was established. Firefox says “can't establish a connection”.",
    "The event is 1006 with `wasClean` `false`, although it was your own call.",
    "It shows up when a view is left quickly, or is set up and torn down twice.",
  ],
  confirm:
    "Put `console.trace('close', socket.readyState)` before every `close()` of your own. A trace that prints `0` is this.",
  firstSafeMove:
    "Ignore the `close` event of sockets that you gave up on purpose; remove their listeners before you call `close()`.",
  fix: {
    steps: [
      "If the socket is no longer wanted while it connects, wait for `open` and close it there with 1000.",
      "Otherwise let it go, and do not treat the event as a failure.",
      "Make sure that giving up does not start the reconnect timer.",
    ],
    note: "The code cannot be changed: before the connection is open there is nobody to send a Close frame to.",
  },
  codes: [1006],
  wire: {
    title: "close() comes too early",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "event",
        at: "client",
        label: "close()",
        text: "The program calls `close()` before the answer is there.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "FIN, no Close",
        text: "The client fails the connection: no Close frame is sent before a WebSocket is open.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "It reports 1006 with `wasClean` `false`, although the call was the program's own.",
      },
    ],
  },
  otherWays:
    "A page that is left, or a client whose own timeout is over, hangs up in the same way. A proxy sees only that: nginx logs that the client closed prematurely.",
  next: ["closed-by-client", "send-before-open"],
  sources: [
    {
      whatwg: "dom-websocket-close",
      shows: "fails the connection when `close()` comes before it is established",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "raises an error for a close before the connection was established",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/11cd73d7a786f5b313d1cc893fad67432d991aad/dom/websocket/WebSocket.cpp",
      shows: "prints that it can't establish a connection for a `close()` while it connects",
    },
    {
      sourceOf: "nginx",
      url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_upstream.c",
      shows: "logs a client that hangs up before the answer is there",
    },
  ],
} as const satisfies Situation;
