import type { ConfusedPair } from "../model/comparison.ts";

export const pair1013And1014 = {
  codes: [
    {
      code: 1013,
      whatToDo: "Stay away for a while, or use another address if there is one.",
    },
    {
      code: 1014,
      whatToDo: "Check the server behind the gateway.",
    },
  ],
  difference:
    "1013 is too much load at the server that you reached; 1014 is an invalid answer from the server behind it.",
  howToTell:
    "Only a gateway or proxy sends 1014, and it is rare: some libraries refuse it. If the load falls and the close stays, it was not about load.",
  sources: [
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "registers 1013 for a service that is overloaded",
    },
    {
      iana: "close-code-number",
      shows: "registers 1014 for a gateway that got an invalid response, much like HTTP 502",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "answers 1002 to a received 1014",
    },
  ],
} as const satisfies ConfusedPair;
