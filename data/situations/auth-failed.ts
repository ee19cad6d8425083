import type { Situation } from "../model/situation.ts";

export const authFailed = {
  id: "auth-failed",
  phase: "opening",
  title: "The server does not accept your credentials",
  happened:
    "The server refused who you are: with an HTTP 401 or 403 before the opening, or with a Close frame right after it.",
  symptoms: [
    "The refusal comes at once, for one user and not for others.",
    "Outside the browser the status is 401 or 403; inside it is 1006 and nothing else.",
    "Or the connection opens and closes within a moment with 4401, 4403, 3000 or 1008 and a reason.",
  ],
  confirm:
    "Repeat the opening handshake with the credentials of the failing user, for instance `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' -H 'Authorization: Bearer TOKEN' https://host/path`. A 401 or 403 is this; a 101 moves the question to the first messages.",
  firstSafeMove: "Stop the reconnect loop, get fresh credentials once, and try once more.",
  fix: {
    steps: [
      "Fetch a new token before each attempt instead of keeping the one from page load.",
      "Carry it in a cookie, in a short-lived token in the URL or in a first message, because a browser cannot add an `Authorization` header to a WebSocket.",
      "On the server, accept first and then close with a code of your own such as 4401, so that the client can tell a refusal from a dead network.",
    ],
    products: [
      {
        product: "Discord Gateway",
        step: "Correct the token, and do not reconnect after 4004 until you have.",
        service: "discord-gateway",
      },
    ],
    note: "Not every service says which numbers it uses; 4003 and 4004 mean something else from one to the next.",
  },
  codes: [1006, 4401, 1008, 4403, 4004, 3000],
  wire: {
    title: "The server answers with 401",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade + token",
        text: "The client asks to upgrade with credentials.",
      },
      {
        kind: "event",
        at: "server",
        label: "not accepted",
        text: "The server does not accept them.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "401 Unauthorized",
        text: "It refuses before a WebSocket is open.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006; a page cannot read the 401.",
      },
    ],
  },
  otherWays:
    "Other servers open the WebSocket first and send a Close frame right after: 4403 in `graphql-ws`, 4004 at Discord. In `graphql-ws`, 4401 is a subscription that came too early.",
  next: ["credentials-expired", "origin-rejected", "close-before-accept"],
  sources: [
    {
      rfc6455: "10.5",
      shows: "leaves authentication to what HTTP offers, such as cookies or HTTP authentication",
    },
    {
      rfc6455: "4.2.2",
      shows: "lets a server answer 401 to an opening handshake",
    },
    {
      sourceOf: "graphql-ws",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/server.ts",
      shows:
        "closes with 4403 where the connection is refused, and with 4401 after an early subscription",
    },
    {
      title: "GraphQL over WebSocket protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows: "recommends 4403 where a server rejects the connection, as for authentication",
    },
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "uses 4004 for a failed authentication and says not to reconnect",
    },
  ],
} as const satisfies Situation;
