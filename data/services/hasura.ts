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
    {
      sourceOf: "hasura/graphql-engine",
      url: "https://github.com/hasura/graphql-engine/blob/ba353b0776fe29e7aed738cfca104cd701e3f88c/server/src-lib/Hasura/GraphQL/Transport/WebSocket/Server.hs",
    },
    {
      sourceOf: "hasura/graphql-engine",
      url: "https://github.com/hasura/graphql-engine/blob/0fcff2886d1aa18fcb402d990e4d876340d84468/server/src-lib/Hasura/GraphQL/Transport/WSServerApp.hs",
    },
  ],
  readOn: "2026-11-21",
  note: "While it shuts down, the server answers new connections with HTTP 503, which a browser shows as 1006. The source also names 1002, 4401, 4409 and 4429, but nothing that was read of it sends them.",
  codes: [
    {
      code: 1000,
      name: "Normal close",
      meaning:
        "With the protocol of graphql-ws, the server could not start an operation; or it chose no other code.",
      reconnect: "unknown",
      remedy: "Read the reason or the last message before the close; the code itself says nothing.",
    },
    {
      code: 1012,
      name: "Server is restarting",
      meaning:
        "The server is shutting down, or a setting changed, such as those of CORS, authentication or the allow list.",
      reconnect: "yes",
      remedy: "Reconnect after a few seconds, and wait longer after each failure.",
    },
    {
      code: 4400,
      name: "Invalid message",
      meaning:
        "With the protocol of graphql-ws, a message was not understood; with the older one, `connection_init` was refused.",
      reconnect: "after-a-fix",
      remedy: "Read the reason, which holds the error.",
    },
    {
      code: 4403,
      name: "Forbidden",
      meaning:
        "The server refused `connection_init`, mostly for its credentials; only with the protocol of graphql-ws.",
      reconnect: "after-a-fix",
      remedy: "Correct the headers in the payload of `connection_init`.",
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
