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
    "Compare the time with your deploys. One more trap: an endpoint built on uWebSockets reports 1006 for a 1012 that it receives.",
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
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/010d52c1bbce513b749950e11a173e16eca5f6fc/src/WebSocketProtocol.h",
      shows: "reports 1006 for a received 1012",
    },
  ],
} as const satisfies ConfusedPair;
