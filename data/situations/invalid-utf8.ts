import type { Situation } from "../model/situation.ts";

export const invalidUtf8 = {
  id: "invalid-utf8",
  phase: "open",
  title: "A text message was not valid UTF-8",
  happened:
    "A text frame, or the reason of a Close frame, held bytes that are not UTF-8, and the receiver failed the connection.",
  symptoms: [
    "The log names UTF-8, and the code on the wire is 1007.",
    "It needs certain content: a foreign letter, a file, a string that was cut.",
    "Chromium sends 1002 for it, and its page sees 1006.",
  ],
  confirm:
    "Check the bytes before they are sent: `new TextDecoder('utf-8', { fatal: true }).decode(bytes)` throws for the broken ones. Sent as binary, the same bytes pass; a framing fault would stay.",
  firstSafeMove: "Send those bytes as a binary message, or leave that one message out.",
  fix: {
    steps: [
      "Encode text as UTF-8 where it is made.",
      "Do not cut strings at a byte count: a cut can fall inside a letter.",
      "Send files and other bytes as binary messages.",
      "Check the whole message in the receiver and not each frame: fragments may split a letter, which is allowed.",
    ],
  },
  codes: [1007, 1006, 1002, 1003],
  wire: {
    title: "Text that is not UTF-8",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame, not UTF-8",
        text: "The client sends a text message that holds other bytes.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1007",
        close: 1007,
        text: "The server fails the connection with 1007.",
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
        label: "close event: 1007",
        reports: 1007,
        text: "The client reports 1007.",
      },
    ],
  },
  otherWays:
    "Where the browser is the one that notices, Chromium sends 1002 and its page sees 1006. The reason of a Close frame cannot be sent as binary: cut it at whole letters, or leave it out.",
  next: ["protocol-error", "unsupported-data"],
  sources: [
    {
      rfc6455: "8.1",
      shows: "fails the connection on a byte stream that is not UTF-8",
    },
    {
      rfc6455: "7.4.1",
      shows: "gives text that is not UTF-8 as the example for 1007",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "answers invalid UTF-8 with 1002",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "closes with 1007",
    },
  ],
} as const satisfies Situation;
