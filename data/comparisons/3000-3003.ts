import type { ConfusedPair } from "../model/comparison.ts";

export const pair3000And3003 = {
  codes: [
    {
      code: 3000,
      whatToDo: "Sign in, then connect again.",
    },
    {
      code: 3003,
      whatToDo: "Do not reconnect; ask for access.",
    },
  ],
  difference:
    "3000 says that you did not prove who you are; 3003 says that you are known and the answer is no.",
  howToTell:
    "Would signing in again change anything? With 3000 it would, with 3003 it would not. They are the cousins of HTTP 401 and 403.",
  sources: [
    {
      iana: "close-code-number",
      shows: "registers 3000 as Unauthorized and 3003 as Forbidden",
    },
  ],
} as const satisfies ConfusedPair;
