import type { ConfusedPair } from "../model/comparison.ts";

export const pair1011And1014 = {
  codes: [
    {
      code: 1011,
      whatToDo: "Look in the log of the server that you reached.",
    },
    {
      code: 1014,
      whatToDo: "Look in the log of the server behind the gateway.",
    },
  ],
  difference: "With 1011 the server that you reached failed; with 1014 the server behind it did.",
  howToTell:
    "Only a gateway or proxy sends 1014. Some libraries refuse the number: gorilla/websocket and tungstenite turn a received 1014 into a protocol error, so you may see 1002.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1011",
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
    {
      sourceOf: "tungstenite",
      url: "https://github.com/snapview/tungstenite-rs/blob/1154d5a5e47ea58cdda44060acce14ac8a5c35fd/src/protocol/frame/coding.rs",
      shows: "does not allow 1014 in a received Close frame",
    },
  ],
} as const satisfies ConfusedPair;
