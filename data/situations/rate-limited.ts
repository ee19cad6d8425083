import type { Situation } from "../model/situation.ts";

export const rateLimited = {
  id: "rate-limited",
  phase: "open",
  title: "You sent, or reconnected, too often",
  happened:
    "The server counted your messages or your connection attempts, found too many in its window, and closed or refused.",
  symptoms: [
    "A loop: the connection opens, closes after a few seconds and opens again.",
    "The reason or an HTTP 429 speaks of a rate limit or of too many requests.",
    "It gets worse when more clients or tabs run.",
  ],
  confirm:
    "Wait five minutes, make one single attempt, send slowly, and see whether it stays. Try it with `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path`: if that one opens and stays, it was the rate; a 429 says so directly. Count what you send in the ten seconds before the close, too.",
  firstSafeMove:
    "Stop automatic reconnects for a minute, then double the delay after each failure.",
  fix: {
    steps: [
      "Put a random, growing delay between attempts.",
      "Reset it only after the connection has been stable for a while, not at `open`.",
      "Queue outgoing messages and send them at the pace that the service documents.",
      "Share one connection instead of opening one per tab or per feature, which often ends the problem.",
      "If the service names a time to wait, obey it.",
    ],
  },
  codes: [1006, 1008, 1013, 4008],
  wire: {
    title: "The server refuses one more attempt",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client connects once more.",
      },
      {
        kind: "event",
        at: "server",
        label: "too many in its window",
        text: "The server has counted too many attempts.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "429 Too Many Requests",
        text: "It refuses.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006 and, if it does not wait, begins again.",
      },
    ],
  },
  otherWays: "Too many messages end an open connection with a Close frame: 4008 at Discord.",
  next: ["connection-limit", "policy-refusal"],
  sources: [
    {
      title: "Discord: Gateway close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
      shows: "closes with 4008 when payloads come too fast",
    },
    {
      rfc6455: "7.2.3",
      shows: "asks for delays that grow with each attempt",
    },
  ],
} as const satisfies Situation;
