import type { Situation } from "../model/situation.ts";

export const compressionFailure = {
  id: "compression-failure",
  phase: "open",
  title: "Compressed messages could not be read",
  happened:
    "One side, or something between, handled `permessage-deflate` wrongly, and a message could not be unpacked.",
  symptoms: [
    "The log speaks of `inflate`, of reserved bits or of an invalid frame header.",
    "It hits messages of a certain size or kind, and goes away without compression.",
    "The side that noticed sends 1002 or 1007, and often reports 1006 itself.",
  ],
  confirm:
    "Send the same messages with compression off. In Node.js, `new WebSocket(url, { perMessageDeflate: false })` of the ws library connects without it: if they pass then, it is this.",
  firstSafeMove: "Turn `permessage-deflate` off on the server; clients then go on without it.",
  fix: {
    steps: [
      "Update the library on the side that fails: a message may come uncompressed although compression was agreed on, and not every version copes.",
      "Take out proxies that touch frames.",
      "If compression has to stay, test it with tiny, empty and very large messages and with fragments.",
    ],
    products: [
      {
        product: "ws (Node.js)",
        setting: "perMessageDeflate",
        step: "Connect with `perMessageDeflate: false`, which turns off what its client offers by default.",
        source: {
          sourceOf: "ws",
          url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
          shows: "has `perMessageDeflate` on by default in a client",
        },
      },
      {
        product: "Python websockets",
        setting: "compression",
        step: "Connect with `compression=None`, which turns off what it offers by default.",
        source: {
          title: "websockets: client",
          url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
          shows: "has `compression` on by default",
        },
      },
    ],
  },
  codes: [1002, 1007, 1006],
  wire: {
    title: "The server cannot unpack a message",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "compressed message",
        text: "The client sends a message with `permessage-deflate`.",
      },
      {
        kind: "event",
        at: "server",
        label: "inflate fails",
        text: "The server cannot unpack it.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1002",
        close: 1002,
        text: "It fails the connection with a protocol error.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "It closes TCP and waits for no answer.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1002",
        reports: 1002,
        text: "The client reports 1002.",
      },
    ],
  },
  otherWays:
    "ws and Bandit send 1007 instead. Where the client is the one that notices, it often reports 1006, as ws does and Chromium to its page.",
  next: ["protocol-error", "message-too-big"],
  sources: [
    {
      title: "nginx-clojure issue 163",
      url: "https://github.com/nginx-clojure/nginx-clojure/issues/163",
      shows: "is an uncompressed message that ended the connection with 1006",
    },
    {
      title: "websocket-sharp issue 666",
      url: "https://github.com/sta/websocket-sharp/issues/666",
      shows: "is a compression fault that showed as 1002",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/permessage-deflate.js",
      shows: "closes with 1007 when a message cannot be unpacked",
    },
    {
      sourceOf: "Bandit",
      url: "https://github.com/mtrudel/bandit/blob/e022cd33672892e28e589bfa8fb1ea6af57a6cce/lib/bandit/websocket/connection.ex",
      shows: "closes with 1007 when a message cannot be unpacked",
    },
    {
      title: "RFC 7692 §6",
      url: "https://www.rfc-editor.org/rfc/rfc7692#section-6",
      shows:
        "marks a compressed message with the first reserved bit and lets others pass without it",
    },
  ],
} as const satisfies Situation;
