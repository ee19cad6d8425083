import type { ConfusedPair } from "../model/comparison.ts";

export const pair1008And4401 = {
  codes: [
    {
      code: 1008,
      whatToDo: "Read the reason and find the rule.",
    },
    {
      code: 4401,
      whatToDo:
        "Look the service up; where the number copies HTTP 401, get a fresh token and connect again.",
    },
  ],
  difference:
    "1008 is the general refusal of RFC 6455; 4401 is a habit, HTTP 401 with a 4 in front, that no registry knows.",
  howToTell:
    "Whoever wrote the server chose the number. A page can send 4401, but not 1008. Even 4401 is not always about sign-in: in graphql-ws it means that you subscribed too early.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1008 as the generic refusal",
    },
    {
      rfc6455: "7.4.2",
      shows: "keeps 4000 to 4999 for private use",
    },
    {
      whatwg: "dom-websocket-close",
      shows: "lets a page send 1000 and 3000 to 4999 only",
    },
    {
      title: "GraphQL over WebSocket Protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows: "uses 4401 for an operation before the connection was acknowledged",
    },
  ],
} as const satisfies ConfusedPair;
