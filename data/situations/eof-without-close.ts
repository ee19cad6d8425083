import type { Situation } from "../model/situation.ts";

export const eofWithoutClose = {
  id: "eof-without-close",
  phase: "open",
  title: "The other side ended the connection without a word",
  happened: "The TCP connection ended in order, with a FIN, but no Close frame had come before it.",
  symptoms: [
    "The log speaks of an unexpected end of file, a connection that was lost, or no close frame received.",
    "The code is 1006 and the reason is empty or made up by the library.",
    "One side's proxy logs that the other side hung up first.",
  ],
  confirm:
    "Capture the end and look whether there is any Close frame. Run `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 8 or tcp.flags.fin == 1 or tcp.flags.reset == 1'`: a FIN with no opcode 8 before it is this; the side that sent the FIN first is the one to look at.",
  firstSafeMove:
    "Log the time since the last message and the age of the connection at each close; the pattern names the neighbour to read next.",
  fix: {
    steps: [
      "Make the side that hangs up send a Close frame first.",
      "Handle its stop signal, and close WebSockets before the process exits.",
      "Let proxies drain.",
      "If a proxy sent the FIN, look for its timeout.",
    ],
    note: "Do not rely on the number alone: Dart's `dart:io` and some Uvicorn setups report this end as 1005. Nor on a line that says only that it closed: STOMP.js's “Connection closed to”, python-binance's “Connection closed. Reconnecting...”, Socket.IO's “transport close”, Vite's “server connection lost”, webpack-dev-server's “Disconnected” and WebSocket-Node's “Connection dropped by remote peer.” come after a Close frame too, so log the close event first.",
  },
  codes: [1006, 1005],
  wire: {
    title: "TCP ends without a Close frame",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "FIN, no Close",
        text: "The other side ends TCP in order, and sends no Close frame before.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006.",
      },
    ],
  },
  otherWays: "Dart's `dart:io` and some Uvicorn setups report this end as 1005.",
  next: ["idle-timeout", "server-crash", "peer-reset"],
  sources: [
    {
      rfc6455: "7.1.5",
      shows: "gives 1006 when no Close frame was received",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "turns an unexpected end of file into a close error with 1006",
    },
    {
      title: "Python websockets: FAQ on connections",
      url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
      shows: "explains “no close frame received or sent”",
    },
    {
      sourceOf: "STOMP.js",
      url: "https://github.com/stomp-js/stompjs/blob/02f174406f474f592f274374c414849072889012/src/stomp-handler.ts",
      shows: "prints the same line for every close event",
    },
    {
      sourceOf: "python-binance",
      url: "https://github.com/sammchardy/python-binance/blob/b697c97a94901d79786dd5d899a40268953aa0f5/binance/ws/reconnecting_websocket.py",
      shows: "says so of every connection that it finds closed",
    },
    {
      sourceOf: "Dart SDK",
      url: "https://github.com/dart-lang/sdk/blob/035360848cca6b69514700f0b779d8a3745767cc/sdk/lib/_http/websocket_impl.dart",
      shows: "starts from 1005 and keeps it when the stream ends without a Close frame",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/d26c85c27bb8ea66237ff43f90ca23b774a3c1ce/uvicorn/protocols/websockets/wsproto_impl.py",
      shows: "reports 1005 when an open connection is lost",
    },
    {
      sourceOf: "webpack-dev-server",
      url: "https://github.com/webpack/webpack-dev-server/blob/f78499fbb2f3cdb32f00894dd2535b997ae13104/client-src/socket.js",
      shows: "calls what prints “Disconnected” at the first close event, whatever its code",
    },
  ],
} as const satisfies Situation;
