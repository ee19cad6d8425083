import type { Service } from "../model/service.ts";

export const nakama = {
  id: "nakama",
  name: "Nakama",
  group: "games",
  summary: "A server for multiplayer games and their players.",
  docs: "https://heroiclabs.com/docs/nakama",
  readFrom: [
    {
      sourceOf: "heroiclabs/nakama",
      url: "https://github.com/heroiclabs/nakama/blob/73ad9c15d64e75eba241a80211ba1adb94019010/server/session_ws.go",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
    },
  ],
  readOn: "2026-07-16",
  note: "When a client sends 1000, 1001 or no code, the server does not log an error.",
  codes: [
    {
      code: 1000,
      name: "Every close by the server",
      meaning:
        "Nakama closes with this code and puts the cause into the reason; only its WebSocket library sends others, such as 1009 for a message over the limit.",
      reconnect: "unknown",
      remedy: "Look at the reason, which names the cause.",
    },
  ],
} as const satisfies Service;
