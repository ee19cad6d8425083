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
  fix: "Make the load balancer send all requests of a session to the same server, by a cookie or by the client's address. Or leave out HTTP long polling: a WebSocket stays on one TCP connection and needs no such rule. You still need an adapter between the servers if they share rooms or broadcasts.",
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
