import type { ConfusedPair } from "../model/comparison.ts";

export const pair3008And4408 = {
  codes: [
    {
      code: 3008,
      whatToDo: "Answer in time, then connect again.",
    },
    {
      code: 4408,
      service: "graphql-ws",
      whatToDo: "Send `connection_init` as soon as the connection is open.",
    },
  ],
  difference:
    "3008 is registered for a peer that waited too long for you; 4408 is private use, and in graphql-ws it means that `connection_init` came too late.",
  howToTell:
    "Find out which library is at the other end. Hocuspocus uses 4408 as well, for a client that was silent for too long; Centrifugo and AssemblyAI give 3008 a meaning of their own.",
  sources: [
    {
      iana: "close-code-number",
      shows: "registers 3008 as Timeout",
    },
    {
      title: "GraphQL over WebSocket Protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows: "uses 4408 when the first message does not come in time",
    },
    {
      sourceOf: "Hocuspocus",
      url: "https://github.com/ueberdosis/hocuspocus/blob/3ec608445b8e024e15759504cca9ff1f7b09edf8/packages/server/src/ClientConnection.ts",
      shows: "uses 4408 for its connection timeout",
    },
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "uses 3008 for a slow client",
    },
  ],
} as const satisfies ConfusedPair;
