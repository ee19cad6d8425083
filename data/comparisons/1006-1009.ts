import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1009 = {
  codes: [
    {
      code: 1006,
      whatToDo: "Compare the size of your messages with the limits of the server's library.",
    },
    {
      code: 1009,
      whatToDo: "Send less or split the message, and do not send it again after a reconnect.",
    },
  ],
  difference:
    "A message over the limit should bring 1009; a server that cuts the TCP connection instead leaves you with 1006.",
  howToTell:
    "Does it fail at one fixed size? Then it is a limit, whatever the number says. uWebSockets is a library that cuts the line.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1009 for a message that is too big",
    },
    {
      title: "uWebSockets issue 1321",
      url: "https://github.com/uNetworking/uWebSockets/issues/1321",
      shows: "reports a forced close, not 1009, for a message over the limit",
    },
    {
      title: "Zero pull request 5982",
      url: "https://github.com/rocicorp/mono/pull/5982",
      shows: "ends a loop of reconnects in which the same large message met 1009 again",
    },
  ],
} as const satisfies ConfusedPair;
