import type { Service } from "../service.ts";

export const streamChat = {
  id: "stream-chat",
  name: "Stream Chat (getstream.io)",
  group: "chat",
  summary: "A chat service with client libraries.",
  docs: "https://getstream.io/chat/docs/",
  readFrom: [
    {
      kind: "source",
      repository: "GetStream/stream-chat-js",
      path: "src/connection.ts",
      commit: "77fb9c875e5d27896c563a51c86a56db24ebed16",
      url: "https://github.com/GetStream/stream-chat-js/blob/77fb9c875e5d27896c563a51c86a56db24ebed16/src/connection.ts",
    },
    {
      kind: "source",
      repository: "GetStream/stream-chat-js",
      path: "src/utils.ts",
      commit: "77fb9c875e5d27896c563a51c86a56db24ebed16",
      url: "https://github.com/GetStream/stream-chat-js/blob/77fb9c875e5d27896c563a51c86a56db24ebed16/src/utils.ts",
    },
  ],
  readOn: "2026-07-01",
  codes: [
    {
      code: 1000,
      name: "WS_CLOSED_SUCCESS",
      meaning: "The close was wanted, and the client does not come back by itself.",
      reconnect: "no",
      remedy: "Connect the user again when you need the connection.",
    },
  ],
} as const satisfies Service;
