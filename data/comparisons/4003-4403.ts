import type { ConfusedPair } from "../model/comparison.ts";

export const pair4003And4403 = {
  codes: [
    {
      code: 4003,
      whatToDo: "Look the number up in the service's own table.",
    },
    {
      code: 4403,
      whatToDo: "Ask for access, or sign in again where the service uses the number for that.",
    },
  ],
  difference:
    "Neither is registered: 4403 copies HTTP 403, while 4003 means what each service decided.",
  howToTell:
    "Find the service before you act. 4003 is a client that has not identified itself at Discord, a disabled application at Pusher and a missing field in obs-websocket; 4403 is a refused connection in graphql-ws. Hocuspocus sent 4403 up to version 2 only.",
  sources: [
    {
      rfc6455: "7.4.2",
      shows: "keeps 4000 to 4999 for private use",
    },
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "uses 4003 for a client that is not authenticated",
    },
    {
      title: "Pusher Channels: WebSocket protocol",
      url: "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/",
      shows: "uses 4003 for a disabled application",
    },
    {
      sourceOf: "obs-websocket",
      url: "https://github.com/obsproject/obs-websocket/blob/032c99331b5ec254604296be49171d468651e449/src/websocketserver/types/WebSocketCloseCode.h",
      shows: "uses 4003 for a missing data field",
    },
    {
      sourceOf: "Hocuspocus",
      url: "https://github.com/ueberdosis/hocuspocus/blob/3ec608445b8e024e15759504cca9ff1f7b09edf8/packages/server/src/ClientConnection.ts",
      shows: "answers a refused authentication with a message and never closes with 4403",
    },
    {
      sourceOf: "graphql-ws",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/server.ts",
      shows: "closes with 4403 where the connection is refused",
    },
  ],
} as const satisfies ConfusedPair;
