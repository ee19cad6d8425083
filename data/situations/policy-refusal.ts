import type { Situation } from "../model/situation.ts";

export const policyRefusal = {
  id: "policy-refusal",
  phase: "open",
  title: "The server refused by a rule of its own",
  happened:
    "The connection was open, and the server closed it because something you sent or are breaks one of its rules.",
  symptoms: [
    "A Close frame with 1008, 3003 or a 4xxx and nearly always a reason; 4400 is how graphql-ws refuses a message that is no JSON of its protocol.",
    "It comes after one certain message, or at a certain point of the session.",
    "Reconnecting unchanged ends the same way.",
  ],
  confirm:
    "Replay only the last message that you sent, on a new connection. Log `event.code` and `event.reason`: if it closes again with the same reason, you have the rule.",
  firstSafeMove:
    "Stop the automatic reconnect for this code, and do not send that message again until you know the rule.",
  fix: {
    steps: [
      "Look the code up in the service's own list: the same 4xxx means something else from one service to the next.",
      "Change the request: fewer subscriptions, a permission that you asked for, an id that is not used twice.",
      "If you run the server, send a code that says more than 1008 and a reason that a developer can act on.",
    ],
    products: [
      {
        product: "Discord Gateway",
        step: "Do not reconnect unchanged after 4011, 4013 or 4014: a new attempt breaks the same rule again.",
        service: "discord-gateway",
      },
      {
        product: "graphql-ws",
        step: "Correct the message after 4400, wait for `connection_ack` after 4401, take another subscriber id after 4409, and send `connection_init` once after 4429.",
        service: "graphql-ws",
      },
    ],
  },
  codes: [1008, 3003, 4400, 4401, 4409, 4429, 4011, 4013, 4014],
  wire: {
    title: "The server refuses a message",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame",
        text: "The client sends what a rule of the server forbids.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1008",
        close: 1008,
        text: "The server refuses it with 1008, and mostly a reason.",
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
  otherWays:
    "Services use numbers of their own in the same way: 4011, 4013 and 4014 at Discord, 4400 and 4409 in `graphql-ws`.",
  next: ["auth-failed", "rate-limited", "unsupported-data"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1008 as the generic refusal",
    },
    {
      iana: "close-code-number",
      shows: "registers 3003 as Forbidden",
    },
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "uses 4011, 4013 and 4014 for rules that a new attempt breaks again",
    },
    {
      title: "GraphQL over WebSocket protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows:
        "uses 4400 for an invalid message, 4401 for a subscription before the acknowledgement, 4409 for a subscriber id in use and 4429 for a second `ConnectionInit`",
    },
  ],
} as const satisfies Situation;
