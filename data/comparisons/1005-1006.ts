import type { ConfusedPair } from "../model/comparison.ts";

export const pair1005And1006 = {
  codes: [
    {
      code: 1005,
      whatToDo: "Look for a bare `close()` on the other side.",
    },
    {
      code: 1006,
      whatToDo: "Look at the network, the proxies and the server's process.",
    },
  ],
  difference:
    "With 1005 a Close frame came, but an empty one; with 1006 no Close frame came at all.",
  howToTell:
    "Go by the code: `wasClean` is always `false` for 1006, and as a rule `true` for 1005, unless the connection broke before the closing handshake was finished. Neither was sent to you: your own side writes both.",
  sources: [
    {
      rfc6455: "7.1.5",
      shows: "says when each of the two is the code",
    },
    {
      rfc6455: "7.4.1",
      shows: "forbids both in a Close frame",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "sets `wasClean` by whether the closing handshake was finished",
    },
  ],
} as const satisfies ConfusedPair;
