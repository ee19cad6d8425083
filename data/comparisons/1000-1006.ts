import type { ConfusedPair } from "../model/comparison.ts";

export const pair1000And1006 = {
  codes: [
    {
      code: 1000,
      whatToDo: "Stay closed.",
    },
    {
      code: 1006,
      whatToDo: "Find out what cut the connection, and reconnect with backoff.",
    },
  ],
  difference:
    "1000 was said by the peer in a Close frame; 1006 was written by your own side because nothing was said.",
  howToTell:
    "Go by the code: `wasClean` is always `false` for 1006, but can be so for 1000 too, where the connection broke before the closing handshake was finished. In a packet capture you find a Close frame for 1000 and none for 1006.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1000, and forbids 1006 in a Close frame",
    },
    {
      rfc6455: "7.1.5",
      shows: "makes 1006 the code when no Close frame was received",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "sets `wasClean` by whether the closing handshake was finished",
    },
  ],
} as const satisfies ConfusedPair;
