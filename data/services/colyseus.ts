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
  ],
  readOn: "2026-05-01",
  note: "Only names and numbers stand in the source; the meanings follow from the names.",
  codes: [
    {
      code: 1000,
      name: "NORMAL_CLOSURE",
      meaning: "The connection ended in the normal way.",
      reconnect: "unknown",
      remedy: "Treat the room as left; the constants say nothing about coming back.",
    },
    {
      code: 1001,
      name: "GOING_AWAY",
      meaning: "One side is leaving.",
      reconnect: "unknown",
      remedy: "Check whether the server is stopping or the page was left.",
    },
    {
      code: 1005,
      name: "NO_STATUS_RECEIVED",
      meaning: "The Close frame carried no code.",
      reconnect: "unknown",
      remedy: "Look at what the other side called to close.",
    },
    {
      code: 1006,
      name: "ABNORMAL_CLOSURE",
      meaning: "The line was lost without a Close frame.",
      reconnect: "unknown",
      remedy: "Find out whether the network or the server process failed.",
    },
    {
      code: 4000,
      name: "CONSENTED",
      meaning: "The client chose to leave the room.",
      reconnect: "unknown",
      remedy: "Treat the player as gone on purpose.",
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
      meaning: "An error made the client leave.",
      reconnect: "unknown",
      remedy: "Look for the error in the log of the client and of the room.",
    },
    {
      code: 4003,
      name: "FAILED_TO_RECONNECT",
      meaning: "An attempt to get the old seat back did not work.",
      reconnect: "unknown",
      remedy:
        "Show that the old seat was not regained; the constants do not say whether joining anew is meant.",
    },
    {
      code: 4010,
      name: "MAY_TRY_RECONNECT",
      meaning: "The server lets the client try to come back.",
      reconnect: "yes",
      remedy: "Try to reconnect.",
    },
  ],
} as const satisfies Service;
