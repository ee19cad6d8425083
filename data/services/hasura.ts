import type { Service } from "../model/service.ts";

export const hasura = {
  id: "hasura",
  name: "Hasura GraphQL Engine",
  group: "realtime",
  summary: "A server that offers databases as GraphQL.",
  docs: "https://hasura.io/docs",
  readFrom: [
    {
      sourceOf: "hasura/graphql-engine",
      url: "https://github.com/hasura/graphql-engine/blob/0132ac2cfc81c7f6359d982804d268841a9ac2f6/server/src-lib/Hasura/GraphQL/Transport/WebSocket/Server.hs",
    },
  ],
  readOn: "2026-11-21",
  note: "While it shuts down, the server answers new connections with HTTP 503. A browser shows that as 1006.",
  codes: [
    {
      code: 1000,
      name: "Normal close",
      meaning: "The server closed the connection and chose no other code.",
      reconnect: "unknown",
      remedy: "Read the last message before the close; the code itself says nothing.",
    },
    {
      code: 1012,
      name: "Server is restarting",
      meaning: "The server is shutting down or starting again.",
      reconnect: "yes",
      remedy: "Reconnect after a few seconds, and wait longer after each failure.",
    },
    {
      code: 4408,
      name: "Connection initialisation timed out",
      meaning:
        "The client did not send `connection_init` in time; only with the protocol of graphql-ws.",
      reconnect: "unknown",
      remedy: "Send `connection_init` as soon as the connection is open.",
    },
  ],
} as const satisfies Service;
