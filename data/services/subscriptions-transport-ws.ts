import type { Service } from "../model/service.ts";

export const subscriptionsTransportWs = {
  id: "subscriptions-transport-ws",
  name: "subscriptions-transport-ws",
  group: "realtime",
  summary: "The older library of Apollo for GraphQL over WebSocket.",
  docs: "https://github.com/apollographql/subscriptions-transport-ws",
  readFrom: [
    {
      sourceOf: "apollographql/subscriptions-transport-ws",
      url: "https://github.com/apollographql/subscriptions-transport-ws/blob/36f3f6f780acc1a458b768db13fd39c65e5e6518/src/server.ts",
    },
  ],
  readOn: "2023-04-14",
  note: "The library is no longer maintained. Its subprotocol is called `graphql-ws` but is not that of the library graphql-ws.",
  codes: [
    {
      code: 1002,
      name: "Unsupported subprotocol",
      meaning: "The client did not ask for the subprotocol `graphql-ws`.",
      reconnect: "after-a-fix",
      remedy: "Offer the subprotocol `graphql-ws`, or move both sides to another library.",
    },
    {
      code: 1011,
      name: "Unexpected condition",
      meaning:
        "The server refused the initialization, or something unexpected stopped an operation.",
      reconnect: "unknown",
      remedy: "Read the error message that came before the close.",
    },
  ],
} as const satisfies Service;
