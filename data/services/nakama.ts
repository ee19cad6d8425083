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
  ],
  readOn: "2026-07-16",
  note: "When a client sends 1000, 1001 or no code, the server does not log an error.",
  codes: [
    {
      code: 1000,
      name: "Every close by the server",
      meaning:
        "The server closes with this code whatever the cause, and puts the cause into the reason.",
      reconnect: "unknown",
      remedy: "Look at the reason, which names the cause.",
    },
  ],
} as const satisfies Service;
