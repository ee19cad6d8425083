import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And3008 = {
  codes: [
    {
      code: 1006,
      whatToDo: "Check the idle limits on the path.",
    },
    {
      code: 3008,
      whatToDo: "Check what the service means by it, answer in time, then reconnect.",
    },
  ],
  difference:
    "3008 is a peer that says it waited too long for you; 1006 is a connection that ended without a word.",
  howToTell:
    "3008 came in a Close frame, 1006 did not. Look up the service as well: Centrifugo uses 3008 for a slow client, AssemblyAI for a session that expired.",
  sources: [
    {
      iana: "close-code-number",
      shows: "registers 3008 as Timeout",
    },
    {
      rfc6455: "7.1.5",
      shows: "makes 1006 the code when no Close frame was received",
    },
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "uses 3008 for a slow client",
    },
    {
      title: "AssemblyAI: session errors and closures",
      url: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
      shows: "uses 3008 for an expired session",
    },
  ],
} as const satisfies ConfusedPair;
