import type { ConfusedPair } from "../model/comparison.ts";

export const pair4001And4401 = {
  codes: [
    {
      code: 4001,
      whatToDo: "Look the number up in the service's own table.",
    },
    {
      code: 4401,
      whatToDo:
        "Look the service up; where the number copies HTTP 401, get a fresh token and connect again.",
    },
  ],
  difference:
    "Neither is registered: 4001 means something else in almost every service, while 4401 copies HTTP 401.",
  howToTell:
    "Find the service before you act. 4001 is an unknown opcode at Discord, an application that does not exist at Pusher, a client that is not authorized at Speechmatics and a replaced connection in mautrix.",
  sources: [
    {
      rfc6455: "7.4.2",
      shows: "keeps 4000 to 4999 for private use",
    },
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "uses 4001 for an unknown opcode",
    },
    {
      title: "Pusher Channels: WebSocket protocol",
      url: "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/",
      shows: "uses 4001 for an application that does not exist",
    },
    {
      title: "Speechmatics: Realtime API reference",
      url: "https://docs.speechmatics.com/api-ref/realtime-transcription-websocket",
      shows: "uses 4001 for a client that is not authorized",
    },
    {
      sourceOf: "mautrix",
      url: "https://github.com/mautrix/go/blob/bdb58f2e6c0adff4675a415bda9074703875d7d6/appservice/websocket.go",
      shows: "uses 4001 for a replaced connection",
    },
  ],
} as const satisfies ConfusedPair;
