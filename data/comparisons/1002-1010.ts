import type { ConfusedPair } from "../model/comparison.ts";

export const pair1002And1010 = {
  codes: [
    {
      code: 1002,
      whatToDo: "Turn compression off on one side and test again.",
    },
    {
      code: 1010,
      whatToDo: "Let the client do without the extension, or turn the extension on in the server.",
    },
  ],
  difference:
    "1010 is a client that wanted an extension and did not get it; 1002 is frames that were wrong, as broken compression makes them.",
  howToTell:
    "1010 comes from the client, right after the opening handshake. 1002 comes from either side at any time; if it stops when compression is off, the extension was at fault.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both codes, and gives 1010 to the client alone",
    },
    {
      rfc6455: "9.1",
      shows: "describes how extensions are offered and agreed on",
    },
  ],
} as const satisfies ConfusedPair;
