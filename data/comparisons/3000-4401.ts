import type { ConfusedPair } from "../model/comparison.ts";

export const pair3000And4401 = {
  codes: [
    {
      code: 3000,
      whatToDo: "Get a fresh token, then connect again.",
    },
    {
      code: 4401,
      service: "graphql-ws",
      whatToDo: "Wait for the `connection_ack` message before you subscribe.",
    },
  ],
  difference:
    "3000 is registered and asks you to sign in; 4401 is private use, and in graphql-ws it means that you subscribed before the connection was acknowledged.",
  howToTell:
    "The subprotocol `graphql-transport-ws` points to graphql-ws. Elsewhere 4401 often copies HTTP 401, as at Signal, and then both numbers ask for the same. A page can send either.",
  sources: [
    {
      iana: "close-code-number",
      shows: "registers 3000 as Unauthorized",
    },
    {
      title: "GraphQL over WebSocket Protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows: "uses 4401 for an operation before the connection was acknowledged",
    },
    {
      sourceOf: "Signal server",
      url: "https://github.com/signalapp/Signal-Server/tree/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket",
      shows: "uses 4401 where the device must authenticate again",
    },
    {
      whatwg: "dom-websocket-close",
      shows: "lets a page send codes from 3000 to 4999",
    },
  ],
} as const satisfies ConfusedPair;
