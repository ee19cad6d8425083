import type { ConfusedPair } from "../model/comparison.ts";

export const pair1008And3003 = {
  codes: [
    {
      code: 1008,
      whatToDo: "Find the rule that you broke.",
    },
    {
      code: 3003,
      whatToDo: "Ask for access, and do not reconnect until you have it.",
    },
  ],
  difference:
    "3003 is the registered code for a missing permission; 1008 is the refusal for any rule, named or not.",
  howToTell:
    "Try the same with an account that has more rights. If it goes through, the permission was missing, whichever number you saw; if not, read the reason.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1008 as the generic refusal",
    },
    {
      iana: "close-code-number",
      shows: "registers 3003 as Forbidden",
    },
  ],
} as const satisfies ConfusedPair;
