import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1012 = {
  codes: [
    {
      code: 1006,
      whatToDo: "Reconnect with backoff, and let the server close its connections before it stops.",
    },
    {
      code: 1012,
      whatToDo: "Reconnect after a random 5 to 30 seconds.",
    },
  ],
  difference:
    "1012 is a restart that was announced; 1006 is what the same restart looks like when the server is killed before it can say so.",
  howToTell:
    "Compare the time with your deploys. One more trap: a library that does not know 1012 makes it 1002, as faye's driver does.",
  sources: [
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "registers 1012 and asks for a random delay of 5 to 30 seconds",
    },
    {
      rfc6455: "7.1.5",
      shows: "makes 1006 the code when no Close frame was received",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "turns a received 1012 into 1002",
    },
  ],
} as const satisfies ConfusedPair;
