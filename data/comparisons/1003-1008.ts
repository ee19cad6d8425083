import type { ConfusedPair } from "../model/comparison.ts";

export const pair1003And1008 = {
  codes: [
    {
      code: 1003,
      whatToDo: "Send the other type.",
    },
    {
      code: 1008,
      whatToDo: "Find the rule that you broke: sign-in, origin, rate or quota.",
    },
  ],
  difference:
    "1003 names the fault, a type of data that is not taken; 1008 is for every rule that has no code of its own.",
  howToTell:
    "Change nothing but the type of the message. If the close stays, it was not about the type: read the reason.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "offers 1008 where no more suitable code exists, such as 1003 or 1009",
    },
  ],
} as const satisfies ConfusedPair;
