import type { Situation } from "../model/situation.ts";

export const messageTooBig = {
  id: "message-too-big",
  phase: "open",
  title: "A message was over the size limit",
  happened:
    "A message or frame was larger than the receiver allows, so it closed with 1009 or just cut the connection.",
  symptoms: [
    "It fails at a fixed size, whatever the content.",
    "One side logs a limit: max payload, read limit, frame too large.",
    "Most servers send 1009; uWebSockets cuts the line, and both sides see 1006.",
  ],
  confirm:
    "Send messages of growing size and note the first that closes the connection. From the console, send `'x'.repeat(n)` with n = 1000, 100000, 1000000 and so on: a sharp border that does not move is this.",
  firstSafeMove: "Do not send the same message again after the reconnect; that is an endless loop.",
  fix: {
    steps: [
      "Split the data into several messages, or send a link and fetch the data over HTTP.",
      "Raise the limit on the side that refuses; a proxy may have one of its own.",
      "Drop or mark a message that was refused before you resend a stored queue.",
    ],
    products: [
      {
        product: "ws (Node.js)",
        setting: "maxPayload",
        step: "Raise `maxPayload`, in bytes, which is 100 MiB by default.",
        source: {
          sourceOf: "ws",
          url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
          shows: "has a limit of 100 MiB unless told otherwise",
        },
      },
      {
        product: "Python websockets",
        setting: "max_size",
        step: "Raise `max_size`, in bytes, which is 1 MiB by default.",
        source: {
          title: "websockets: server",
          url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/server.html",
          shows: "has `max_size`, in bytes, at 1 MiB by default",
        },
      },
      {
        product: "gorilla/websocket",
        setting: "SetReadLimit",
        step: "Call `SetReadLimit` with more bytes, before the read loop.",
        source: {
          title: "gorilla/websocket",
          url: "https://pkg.go.dev/github.com/gorilla/websocket",
          shows: "closes when a message exceeds the limit, in bytes",
        },
      },
    ],
    note: "A compressed message can fail after unpacking too: aiohttp has a line of its own for that.",
  },
  codes: [1009, 1006],
  wire: {
    title: "A message over the limit",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame, too long",
        text: "The client sends a message that is over the server's limit.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1009",
        close: 1009,
        text: "The server refuses it with 1009.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1009",
        close: 1009,
        text: "The client answers with the same code.",
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
        label: "close event: 1009",
        reports: 1009,
        text: "The client reports 1009.",
      },
    ],
  },
  otherWays: "uWebSockets sends no Close frame: it cuts the line, and both sides see 1006.",
  next: ["backpressure-limit", "policy-refusal"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1009 for a message that is too big to process",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
      shows: "has a limit of 100 MiB unless told otherwise",
    },
    {
      title: "uWebSockets issue 1321",
      url: "https://github.com/uNetworking/uWebSockets/issues/1321",
      shows: "explains why too big a message ends with 1006 there",
    },
    {
      title: "Zero pull request 5982",
      url: "https://github.com/rocicorp/mono/pull/5982",
      shows: "ends a reconnect loop after 1009",
    },
  ],
} as const satisfies Situation;
