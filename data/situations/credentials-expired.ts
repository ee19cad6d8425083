import type { Situation } from "../model/situation.ts";

export const credentialsExpired = {
  id: "credentials-expired",
  phase: "open",
  title: "The token ran out while you were connected",
  happened:
    "The credentials that opened the connection or a channel ran out, so the server closed it or refused the subscription after a reconnect.",
  symptoms: [
    "A private channel stays silent after a reconnect that worked, while public ones go on.",
    "The close comes a fixed time after sign-in, not after `open`.",
    "The reason or an error message speaks of an expired token, signature or session.",
  ],
  confirm:
    "Compare the end date of the token with the time of the close or of the refused subscription. For a JSON web token the date is `new Date(JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'))).exp * 1000)`. If it comes first, it is this; then look for the answer to your subscription among the messages.",
  firstSafeMove: "Fetch new credentials and subscribe again, once, before you reconnect anything.",
  fix: {
    steps: [
      "Ask for a fresh token on every connect and every subscription instead of keeping the one from page load.",
      "Renew it a little before it ends.",
      "Log refused subscriptions as loudly as a close: they come as messages, not as codes.",
    ],
    products: [
      {
        product: "Pusher Channels",
        step: "Make a channel's signature anew after each reconnect: it holds the id of the connection.",
        service: "pusher-channels",
      },
    ],
    note: "The codes are private ones: 3005 in Centrifugo, 4109 in Liveblocks. NATS uses 1008.",
  },
  codes: [1008, 1006, 3005, 4109],
  wire: {
    title: "The token runs out",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "event",
        at: "server",
        label: "token has expired",
        text: "The credentials that opened it run out.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1008",
        close: 1008,
        text: "The server closes it with 1008.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1008",
        close: 1008,
        text: "The client answers with the same code.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1008",
        reports: 1008,
        text: "The client reports 1008.",
      },
    ],
  },
  otherWays: "NATS sends 1008; Centrifugo sends 3005, and Liveblocks has 4109 for it.",
  next: ["auth-failed", "lifetime-limit"],
  sources: [
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "closes with 3005 when a connection expires",
    },
    {
      title: "Pusher: authentication and authorization signatures",
      url: "https://pusher.com/docs/channels/library_auth_reference/auth-signatures/",
      shows: "signs the id of the connection together with the channel's name",
    },
    {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/1787eee035cf0253c201fa0f05afad92b6f296dc/server/websocket.go",
      shows: "closes with 1008 when authentication has expired",
    },
    {
      sourceOf: "Liveblocks",
      url: "https://github.com/liveblocks/liveblocks/blob/771df2acac22c663daa2705664fc4ff73f80ca6d/packages/liveblocks-core/src/types/IWebSocket.ts",
      shows: "has 4109 for an expired token",
    },
  ],
} as const satisfies Situation;
