import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1015 = {
  codes: [
    {
      code: 1006,
      whatToDo: "If `wss:` never opens, check the certificate first.",
    },
    {
      code: 1015,
      whatToDo: "Repair the certificate's chain, name or dates, or the TLS version.",
    },
  ],
  difference:
    "Nobody sends either: 1015 stands for a failed TLS handshake, 1006 for any lost connection, and browsers report 1006 for both.",
  howToTell:
    "In a browser `open` never fires and the console shows a certificate error. Outside a browser, a library may report 1015 or throw an error.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "forbids both in a Close frame",
    },
    {
      whatwg: "feedback-from-the-protocol",
      shows: "says that browsers do not use 1015, and why",
    },
  ],
} as const satisfies ConfusedPair;
