import type { Situation } from "../model/situation.ts";

export const noStatus = {
  id: "no-status",
  phase: "closing",
  title: "A Close frame came without a code",
  happened:
    "The other side sent a Close frame with an empty body, so the API reports 1005 in place of a code.",
  symptoms: [
    "The code is 1005, the reason is empty and `wasClean` is `true`.",
    "Somebody called `close()` without an argument.",
    "faye's driver reports the same frame as 1000, aiohttp's client and WebSocket-Node as 1006.",
  ],
  confirm:
    "Search both sides for a bare `close()`, or capture the Close frame and read its length. Run `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 8' -T fields -e ip.src -e websocket.payload_length`: a length of 0 is this; no such frame at all is an end without a Close frame.",
  firstSafeMove: "Treat it as a normal end, and write `close(1000)` in place of a bare `close()`.",
  fix: {
    steps: [
      "Write `close(1000)` where the end is planned.",
      "Write a code of your own where it is not, so that the other side learns something.",
      "Do not try to send 1005: it is a local value and never stands in a Close frame.",
    ],
    note: "1005 is not an error in itself.",
  },
  codes: [1005, 1000],
  wire: {
    title: "The server closes without a code",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close, no body",
        close: null,
        text: "The server sends a Close frame with an empty body.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close, no body",
        close: null,
        text: "The client answers, without a code too.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1005",
        reports: 1005,
        text: "There was no code, so the client reports 1005.",
      },
    ],
  },
  otherWays: "A client that calls a bare `close()` sends the same frame the other way.",
  next: ["closed-by-client", "eof-without-close"],
  sources: [
    {
      rfc6455: "7.1.5",
      shows: "gives 1005 when the Close frame held no code",
    },
    {
      whatwg: "dom-websocket-close",
      shows: "sends a Close frame without a body for a bare `close()`",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "reports 1000 for an empty Close frame",
    },
    {
      sourceOf: "aiohttp",
      url: "https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client_ws.py",
      shows: "waits for a second Close frame after an empty one, and then reports 1006",
    },
    {
      sourceOf: "WebSocket-Node",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c97d656f0a5449a7360d7afecba94ab24ce/lib/WebSocketConnection.js",
      shows: "reports 1006 for an empty Close frame",
    },
  ],
} as const satisfies Situation;
