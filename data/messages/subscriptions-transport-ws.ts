import type { MessageStack } from "../model/message.ts";

export const subscriptionsTransportWs = {
  id: "subscriptions-transport-ws",
  name: "subscriptions-transport-ws",
  platform: "JavaScript",
  messages: [
    {
      id: "not-connected",
      text: "A message was not sent because socket is not connected, is closing or is already closed.",
      pattern: /A message was not sent because socket is not connected, is closing or /,
      example:
        "Error: A message was not sent because socket is not connected, is closing or is already closed.",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "apollographql/subscriptions-transport-ws src/client.ts",
        url: "https://github.com/apollographql/subscriptions-transport-ws/blob/36f3f6f/src/client.ts",
      },
    },
  ],
} as const satisfies MessageStack;
