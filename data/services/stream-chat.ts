import type { Service } from "../model/service.ts";

export const streamChat = {
  id: "stream-chat",
  name: "Stream Chat (getstream.io)",
  group: "chat",
  summary: "A chat service with client libraries.",
  docs: "https://getstream.io/chat/docs/",
  readFrom: [
    {
      sourceOf: "stream-chat",
      url: "https://unpkg.com/stream-chat@9.53.0/src/connection.ts",
    },
    {
      sourceOf: "stream-chat",
      url: "https://unpkg.com/stream-chat@9.53.0/src/utils.ts",
    },
  ],
  readOn: "2026-11-25",
  codes: [
    {
      code: 1000,
      name: "WS_CLOSED_SUCCESS",
      meaning:
        "The service refused the connection for good, mostly for wrong credentials; the client's own disconnect sends it too.",
      reconnect: "no",
      remedy: "Correct the token before you connect the user again.",
    },
  ],
} as const satisfies Service;
