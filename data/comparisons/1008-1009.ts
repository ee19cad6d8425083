import type { ConfusedPair } from "../model/comparison.ts";

export const pair1008And1009 = {
  codes: [
    {
      code: 1008,
      whatToDo: "Read the reason, then slow down or sign in again.",
    },
    {
      code: 1009,
      whatToDo: "Send smaller messages.",
    },
  ],
  difference:
    "1009 is about the size of one message; 1008 is for the rules that have no code of their own, rate limits among them.",
  howToTell:
    "Ask what it depends on. The size of one message points to 1009; how many messages you send, or who you are, points to 1008. Guides that put large messages under 1008 differ from RFC 6455.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both, and offers 1008 only where no code such as 1009 fits",
    },
  ],
} as const satisfies ConfusedPair;
