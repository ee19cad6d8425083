import type { TimeoutLimit } from "#data/model/timeout.ts";

/** Limits of clients alone. */
export const clientLimits: readonly TimeoutLimit[] = [
  {
    id: "apollo-kotlin-idle-timeout",
    product: "Apollo Kotlin",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "Your own client closes a WebSocket on which no operation is active.",
    raise: "Yes, on the builder of the WebSocket transport.",
    sources: [
      {
        title: "Apollo Kotlin: WebSocketNetworkTransport.Builder",
        url: "https://apollographql.github.io/apollo-kotlin/kdoc/apollo-runtime/com.apollographql.apollo.network.websocket/-web-socket-network-transport/-builder/idle-timeout.html",
        shows: "disconnects a WebSocket with no active operation after 1 minute by default",
      },
    ],
  },
];
