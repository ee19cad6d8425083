import type { ConfusedPair } from "../model/comparison.ts";

export const pair1002And1003 = {
  codes: [
    {
      code: 1002,
      whatToDo: "Look at proxies, compression and library versions.",
    },
    {
      code: 1003,
      whatToDo: "Send text in place of binary, or the other way round.",
    },
  ],
  difference:
    "1002 says that the frames were broken; 1003 says that the frames were fine, but this kind of data is not taken.",
  howToTell:
    "See what sets it off. The first message of one type points to 1003; a wrong mask, a reserved bit or an unknown opcode points to 1002.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both codes",
    },
    {
      rfc6455: "5.2",
      shows: "lists the reserved bits and opcodes that fail the connection",
    },
  ],
} as const satisfies ConfusedPair;
