import type { Service } from "../model/service.ts";

export const colyseus = {
  id: "colyseus",
  name: "Colyseus",
  group: "games",
  summary: "A framework for multiplayer game servers in Node.",
  docs: "https://docs.colyseus.io",
  readFrom: [
    {
      sourceOf: "colyseus/colyseus",
      url: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/shared-types/src/Protocol.ts",
    },
    {
      sourceOf: "colyseus/colyseus",
      url: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/sdk/src/Room.ts",
    },
    {
      sourceOf: "colyseus/colyseus",
      url: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/core/src/Room.ts",
    },
    {
      sourceOf: "colyseus/colyseus",
      url: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/transport/ws-transport/src/WebSocketTransport.ts",
    },
  ],
  readOn: "2026-05-01",
  note: "The SDK comes back by itself after 1001, 1005, 1006 and 4010, if the room was up for 5 seconds. If it was not, it tells `onLeave` 1006.",
  codes: [
    {
      code: 1000,
      name: "NORMAL_CLOSURE",
      meaning:
        "The connection ended in the normal way, for instance since a room for waiting had found a group.",
      reconnect: "unknown",
      remedy: "Treat the room as left: the SDK does not come back by itself.",
    },
    {
      code: 1001,
      name: "GOING_AWAY",
      meaning: "One side is leaving.",
      reconnect: "resume",
      remedy:
        "Let the SDK come back to the room: it tries up to 15 times with its reconnection token.",
    },
    {
      code: 1005,
      name: "NO_STATUS_RECEIVED",
      meaning:
        "The Close frame carried no code, for instance since the server called `client.leave()` without one.",
      reconnect: "resume",
      remedy:
        "Let the SDK come back to the room: it tries up to 15 times with its reconnection token.",
    },
    {
      code: 1006,
      name: "ABNORMAL_CLOSURE",
      meaning: "The line was lost without a Close frame.",
      reconnect: "resume",
      remedy:
        "Let the SDK come back to the room: it tries up to 15 times with its reconnection token.",
    },
    {
      code: 4000,
      name: "CONSENTED",
      meaning: "The client chose to leave, or the server called `disconnect()` on the room.",
      reconnect: "unknown",
      remedy:
        "Find out whether the player left or the room was closed: the SDK does not come back by itself.",
    },
    {
      code: 4001,
      name: "SERVER_SHUTDOWN",
      meaning: "The game server is stopping.",
      reconnect: "unknown",
      remedy: "Tell the player that the server is stopping; the source sets no delay.",
    },
    {
      code: 4002,
      name: "WITH_ERROR",
      meaning:
        "The server dropped the client: joining failed, a message was unknown, unreadable or one too many, or a newer connection took over.",
      reconnect: "unknown",
      remedy:
        "Look for the error in the log of the server, and for messages that the room does not know.",
    },
    {
      code: 4003,
      name: "FAILED_TO_RECONNECT",
      meaning:
        "The server refused to give the old seat back, or the SDK ran out of attempts and reports this itself.",
      reconnect: "unknown",
      remedy: "Show that the old seat was not regained; the SDK does not try again by itself.",
    },
    {
      code: 4010,
      name: "MAY_TRY_RECONNECT",
      meaning:
        "A server in development mode restarts, or the SDK closes since the browser went offline.",
      reconnect: "resume",
      remedy:
        "Let the SDK come back to the room: it tries up to 15 times with its reconnection token.",
    },
  ],
} as const satisfies Service;
