import type { ConfusedPair } from "../model/comparison.ts";

export const pair4009And4409 = {
  codes: [
    {
      code: 4009,
      whatToDo: "Look the number up in the service's own table.",
    },
    {
      code: 4409,
      whatToDo: "Remove the duplicate before you connect again.",
    },
  ],
  difference:
    "Neither is registered: 4409 copies HTTP 409, a duplicate, while 4009 means what each service decided.",
  howToTell:
    "Find the service before you act. 4009 is an expired session at Discord and an unauthorized connection at Pusher; at Liveblocks it was an expired token, which is 4109 now. 4409 is an operation that already runs in graphql-ws, and a device that connected elsewhere at Signal.",
  sources: [
    {
      rfc6455: "7.4.2",
      shows: "keeps 4000 to 4999 for private use",
    },
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "uses 4009 for a session that timed out",
    },
    {
      title: "Pusher Channels: WebSocket protocol",
      url: "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/",
      shows: "uses 4009 for a connection that is not authorized",
    },
    {
      sourceOf: "Liveblocks",
      url: "https://github.com/liveblocks/liveblocks/blob/46422c9997cb0de68a84aceda4a2c935335c7931/packages/liveblocks-core/src/types/IWebSocket.ts",
      shows: "used 4009 for an expired token",
    },
    {
      sourceOf: "Liveblocks",
      url: "https://github.com/liveblocks/liveblocks/blob/771df2acac22c663daa2705664fc4ff73f80ca6d/packages/liveblocks-core/src/types/IWebSocket.ts",
      shows: "has 4109 for an expired token",
    },
    {
      title: "GraphQL over WebSocket Protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows: "uses 4409 for a subscriber that already exists",
    },
    {
      sourceOf: "Signal server",
      url: "https://github.com/signalapp/Signal-Server/tree/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket",
      shows: "uses 4409 for a device that connected elsewhere",
    },
  ],
} as const satisfies ConfusedPair;
