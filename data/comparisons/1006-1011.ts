import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1011 = {
  codes: [
    {
      code: 1006,
      whatToDo: "Look at the network path, and at processes that ended.",
    },
    {
      code: 1011,
      whatToDo:
        "Look in the server's log; with `keepalive ping timeout`, look for a blocked event loop or a slow peer.",
    },
  ],
  difference:
    "1011 was sent by a server that could still speak; 1006 means that nobody said anything.",
  howToTell:
    "One event can show as both. When no pong comes, Python `websockets` sends 1011, and a peer that the frame never reaches reports 1006. `sent 1011` in your log means that your own side gave up.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1011, and forbids 1006 in a Close frame",
    },
    {
      title: "Python websockets: FAQ on connections",
      url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
      shows:
        "explains `sent 1011 (internal error) keepalive ping timeout; no close frame received`",
    },
  ],
} as const satisfies ConfusedPair;
