import type { ConfusedPair } from "../model/comparison.ts";

export const pair1000And1005 = {
  codes: [
    {
      code: 1000,
      whatToDo: "Stay closed.",
    },
    {
      code: 1005,
      whatToDo: "Look for a bare `close()` and give it a code.",
    },
  ],
  difference:
    "Both are clean closes: 1000 stood in the Close frame, 1005 is what your side reports when the Close frame held no code.",
  howToTell:
    "`wasClean` does not help: it is the same for both, `true` once the closing handshake was finished. 1005 usually means that somebody called `close()` without a code.",
  sources: [
    {
      rfc6455: "7.1.5",
      shows: "makes 1005 the code of a Close frame without one",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "sets `wasClean` by whether the closing handshake was finished",
    },
    {
      whatwg: "dom-websocket-close",
      shows: "sends no code for a bare `close()`",
    },
    {
      sourceOf: "ws (Node.js)",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/receiver.js",
      shows: "reports 1005 for a Close frame without a body",
    },
  ],
} as const satisfies ConfusedPair;
