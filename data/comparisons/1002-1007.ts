import type { ConfusedPair } from "../model/comparison.ts";

export const pair1002And1007 = {
  codes: [
    {
      code: 1002,
      whatToDo: "Mend the framing, or the proxy that changes it.",
    },
    {
      code: 1007,
      whatToDo: "Mend the text encoding.",
    },
  ],
  difference:
    "1002 is about the framing; 1007 is about content that does not fit its type, above all text that is not UTF-8.",
  howToTell:
    "Send the same bytes as a binary message: a fault of the text goes away, a fault of the framing stays. Do not go by the number alone, for Chromium sends 1002 for bad UTF-8 too.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both codes",
    },
    {
      rfc6455: "8.1",
      shows: "makes an endpoint fail the connection on text that is not UTF-8",
    },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "sends 1002 for faults of the frame and 1007 for invalid UTF-8",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "answers invalid UTF-8 with 1002",
    },
  ],
} as const satisfies ConfusedPair;
