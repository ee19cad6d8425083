import type { Situation } from "../model/situation.ts";

export const stickySessionMissing = {
  id: "sticky-session-missing",
  phase: "opening",
  title: "Requests of one session reach different servers",
  happened:
    "The session began on one server with HTTP requests, and the upgrade or a later request went to another server that does not know it.",
  symptoms: [
    "Socket.IO gets HTTP 400 with `Session ID unknown` in the body.",
    "It works with one server and fails, now and then, with two or more.",
    "It goes away when the client uses the WebSocket transport alone.",
  ],
  confirm:
    "In the network panel, open the request that failed with 400 and look for `Session ID unknown` in its body. Then set `transports: ['websocket']` in one client: if the fault goes away, it is this.",
  firstSafeMove:
    "Run a single server for a moment, or let one client use only the WebSocket transport.",
  fix: {
    steps: [
      "Make the load balancer send all requests of a session to the same server, by a cookie or by the client's address.",
      "Or leave out HTTP long polling: a WebSocket stays on one TCP connection and needs no such rule.",
      "Keep an adapter between the servers if they share rooms or broadcasts: they still need one.",
    ],
    products: [
      {
        product: "nginx",
        setting: "hash",
        step: "Set `hash $remote_addr consistent;` in the `upstream` block, which goes by the client's address.",
        source: {
          title: "Socket.IO: using multiple nodes",
          url: "https://socket.io/docs/v4/using-multiple-nodes/",
          shows: "shows `hash` for nginx",
        },
      },
      {
        product: "Kubernetes ingress-nginx",
        setting: "nginx.ingress.kubernetes.io/upstream-hash-by",
        step: 'Set the annotation `nginx.ingress.kubernetes.io/upstream-hash-by: "$remote_addr"`, which is the client unless another proxy stands before.',
        source: {
          title: "Socket.IO: using multiple nodes",
          url: "https://socket.io/docs/v4/using-multiple-nodes/",
          shows: "shows `upstream-hash-by` for the Ingress controller",
        },
      },
      {
        product: "HAProxy",
        setting: "cookie",
        step: "Set `cookie io prefix indirect nocache` in the backend, and a `cookie` of its own for each server.",
        source: {
          title: "Socket.IO: using multiple nodes",
          url: "https://socket.io/docs/v4/using-multiple-nodes/",
          shows: "shows `cookie` for HAProxy",
        },
      },
      {
        product: "Traefik",
        setting: "loadBalancer.sticky.cookie.name",
        step: "Name a cookie in `loadBalancer.sticky.cookie.name` of the service.",
        source: {
          title: "Socket.IO: using multiple nodes",
          url: "https://socket.io/docs/v4/using-multiple-nodes/",
          shows: "shows `sticky.cookie` for Traefik",
        },
      },
      {
        product: "Socket.IO",
        setting: "transports",
        step: 'Set `transports: ["websocket"]` in the client to leave out HTTP long polling.',
        source: {
          title: "Socket.IO: using multiple nodes",
          url: "https://socket.io/docs/v4/using-multiple-nodes/",
          shows: "needs no sticky session where HTTP long polling is off",
        },
      },
    ],
  },
  codes: [1006],
  wire: {
    title: "The upgrade reaches another server",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "proxy",
        label: "GET, Upgrade + session id",
        text: "The session began with HTTP requests; now the client asks to upgrade.",
      },
      {
        kind: "event",
        at: "proxy",
        label: "picks another server",
        text: "The load balancer hands it to a server that does not know the session.",
      },
      {
        kind: "sent",
        from: "proxy",
        to: "server",
        label: "GET, Upgrade + session",
        text: "That server gets the request.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "400, Session ID unknown",
        text: "It refuses.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006.",
      },
    ],
  },
  next: ["handshake-rejected", "connection-limit"],
  sources: [
    {
      title: "Socket.IO: using multiple nodes",
      url: "https://socket.io/docs/v4/using-multiple-nodes/",
      shows: "says why sessions must stay on one server and that 400 follows otherwise",
    },
  ],
} as const satisfies Situation;
