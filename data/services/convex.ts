import type { Service } from "../model/service.ts";

export const convex = {
  id: "convex",
  name: "Convex",
  group: "infrastructure",
  summary: "A hosted database whose client keeps one WebSocket open for live queries.",
  docs: "https://docs.convex.dev",
  readFrom: [
    {
      sourceOf: "get-convex/convex-js",
      url: "https://github.com/get-convex/convex-js/blob/8e20ab9e02baab41969f998122d9b926ec80effd/src/browser/sync/web_socket_manager.ts",
    },
  ],
  readOn: "2026-08-21",
  note: "These are the codes that the client names in its source. It schedules a new connection after every close that it did not ask for.",
  codes: [
    {
      code: 1000,
      name: "CLOSE_NORMAL",
      meaning:
        "The socket was closed in the normal way, which the client does not report as a problem.",
      reconnect: "yes",
      remedy: "Let the client reconnect by itself, with a growing delay.",
    },
    {
      code: 1001,
      name: "CLOSE_GOING_AWAY",
      meaning:
        "One side went away; a source comment says that phone apps often cause it when they move to the background.",
      reconnect: "yes",
      remedy: "Let the client reconnect by itself, with a growing delay.",
    },
    {
      code: 1005,
      name: "CLOSE_NO_STATUS",
      meaning: "The Close frame had no code, and the client treats that as routine.",
      reconnect: "yes",
      remedy: "Let the client reconnect by itself, with a growing delay.",
    },
    {
      code: 4040,
      name: "CLOSE_NOT_FOUND",
      meaning:
        "No deployment was found behind the edge, which accepts the upgrade before it can know that.",
      reconnect: "yes",
      remedy:
        "Let the client retry, and check the deployment address if the code stays after a push.",
    },
  ],
} as const satisfies Service;
