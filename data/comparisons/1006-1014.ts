import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1014 = {
  codes: [
    {
      code: 1006,
      whatToDo:
        "Look up the HTTP status of the opening handshake, then the log of the server behind the proxy.",
    },
    {
      code: 1014,
      whatToDo: "Look in the log of the server behind the gateway.",
    },
  ],
  difference:
    "A gateway that speaks WebSocket can send 1014; an HTTP proxy cannot, so its 502 reaches a browser as 1006.",
  howToTell:
    "Did `open` fire? A bad answer from behind during the opening handshake is an HTTP 502 and ends as 1006; 1014 can only come on an open connection.",
  sources: [
    {
      iana: "close-code-number",
      shows: "registers 1014 for a gateway that got an invalid response, much like HTTP 502",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "makes every failed connection look like 1006, and says why",
    },
  ],
} as const satisfies ConfusedPair;
