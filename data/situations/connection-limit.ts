import type { Situation } from "../model/situation.ts";

export const connectionLimit = {
  id: "connection-limit",
  phase: "open",
  title: "Too many connections are open already",
  happened:
    "The server, the plan or the account allows only so many connections at once, and this one was over it.",
  symptoms: [
    "New connections are refused while old ones work on.",
    "It starts at a certain number of users, after a scale event, or when many return after a deploy.",
    "The reason speaks of a quota, of capacity or of a connection limit.",
  ],
  confirm:
    "Count the open connections and compare with the limit of the server or the plan. On the server, `ss -Htn state established 'sport = :8080'` prints one line for each, and `ulimit -n` shows how many files the process may open; for a service, take the dashboard's peak.",
  firstSafeMove:
    "Close connections that nobody uses any more, such as those of old tabs and of clients that reconnected without closing.",
  fix: {
    steps: [
      "Raise the limit where it is yours: open files of the process, worker connections of the proxy, the plan of the service.",
      "Use one connection per user instead of one per tab or feature.",
      "Let clients wait longer after 1013 or a quota code, because an early return meets the same limit.",
    ],
    products: [
      {
        product: "nginx",
        setting: "worker_connections",
        step: "Raise `worker_connections`, which is 512 for each worker by default and counts the connections to proxied servers too.",
        source: {
          title: "nginx: worker_connections",
          url: "https://nginx.org/en/docs/ngx_core_module.html#worker_connections",
          shows: "limits all connections of a worker process, to 512 by default",
        },
      },
      {
        product: "Pusher Channels",
        step: "Keep clients from coming back unchanged after 4004.",
        service: "pusher-channels",
      },
      {
        product: "Centrifugo",
        step: "Keep clients from coming back unchanged after 3504.",
        service: "centrifugo",
      },
    ],
  },
  codes: [1006, 1008, 1013, 4004, 4100, 3504],
  wire: {
    title: "The server takes no more",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "event",
        at: "server",
        label: "limit reached",
        text: "So many connections are open that the server refuses this one.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, no 101",
        text: "It ends the connection without opening a WebSocket.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006; older connections live on.",
      },
    ],
  },
  otherWays:
    "Some open the WebSocket and close it with a code: 4004 at Pusher, 3504 in Centrifugo.",
  next: ["rate-limited", "client-connection-limit"],
  sources: [
    {
      title: "Pusher Channels protocol",
      url: "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/",
      shows: "closes with 4004 when an app is over its connection quota",
    },
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "closes with 3504 at its connection limit",
    },
    {
      rfc6455: "4.1",
      shows: "lets a server refuse hosts that have too many connections",
    },
  ],
} as const satisfies Situation;
