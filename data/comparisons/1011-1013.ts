import type { ConfusedPair } from "../model/comparison.ts";

export const pair1011And1013 = {
  codes: [
    {
      code: 1011,
      whatToDo: "Try again after a random delay; if it repeats, the server needs a fix.",
    },
    {
      code: 1013,
      whatToDo: "Stay away for a while, or use another address if there is one.",
    },
  ],
  difference:
    "1011 says that something broke; 1013 says that nothing broke and there is just too much load.",
  howToTell:
    "Read the reason, and look at when it comes. A close that follows one kind of message points to 1011; closes that come in bursts, or while you connect, point to 1013.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1011 as a condition that the server did not expect",
    },
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "registers 1013 for a service that is overloaded",
    },
  ],
} as const satisfies ConfusedPair;
