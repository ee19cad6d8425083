import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1013 = {
  codes: [
    {
      code: 1006,
      whatToDo: "Reconnect with backoff, then look at the proxies and their limits.",
    },
    {
      code: 1013,
      whatToDo: "Do not reconnect in a loop: use another address, or wait until the user asks.",
    },
  ],
  difference:
    "1013 is a server that says it is too busy; 1006 is silence, which an overloaded proxy or process gives as well.",
  howToTell:
    "1013 came in a Close frame, so `wasClean` can be `true`; for 1006 it is `false`. If you suspect overload behind 1006, look for refused handshakes and restarts in the same minute.",
  sources: [
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "registers 1013 and says when a client may come back",
    },
    {
      rfc6455: "7.1.5",
      shows: "makes 1006 the code when no Close frame was received",
    },
  ],
} as const satisfies ConfusedPair;
