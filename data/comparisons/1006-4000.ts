import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And4000 = {
  codes: [
    {
      code: 1006,
      whatToDo: "Look at the network path, the proxies and the server's process.",
    },
    {
      code: 4000,
      whatToDo: "Look the number up in the table of the service that you talk to.",
    },
  ],
  difference:
    "1006 is silence that your own side reports; 4000 was chosen by an application and has no fixed meaning.",
  howToTell:
    "4000 came in a Close frame, so the path works. Its meaning is the service's: an unknown error at Discord, a wanted leave or a closed room in Colyseus, a wanted disconnect in xrpl.js.",
  sources: [
    {
      rfc6455: "7.4.2",
      shows: "keeps 4000 to 4999 for private use",
    },
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "uses 4000 for an unknown error",
    },
    {
      sourceOf: "Colyseus",
      url: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/core/src/Room.ts",
      shows: "uses 4000 for a client that leaves and for `disconnect()` of the room",
    },
    {
      sourceOf: "xrpl.js",
      url: "https://github.com/XRPLF/xrpl.js/blob/cb667bbb82cae706699c5d10eceb7b2253c395e5/packages/xrpl/src/client/connection.ts",
      shows: "uses 4000 for its own wanted disconnect",
    },
  ],
} as const satisfies ConfusedPair;
