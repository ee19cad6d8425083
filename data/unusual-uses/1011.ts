import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1011,
    who: "Deepgram",
    use: "Sends 1011 to a client that sent no audio in time.",
    source: {
      title: "Deepgram: WebSocket DATA and NET errors",
      url: "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
      shows: "lists 1011 with `NET-0001`",
    },
  },
  {
    code: 1011,
    who: "dYdX indexer",
    use: "Sends 1011 to a client that did not answer its heartbeats.",
    source: {
      sourceOf: "dYdX indexer",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/lib/constants.ts",
      shows: "defines the close for a heartbeat timeout",
    },
  },
  {
    code: 1011,
    who: "Python websockets",
    use: "Sends 1011 from a client as well as from a server when a keepalive ping is not answered.",
    source: {
      title: "Python websockets: FAQ on connections",
      url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
      shows: "shows `sent 1011` in the logs of servers and clients",
    },
  },
  {
    code: 1011,
    who: "xrpl.js",
    use: "Reports 1011 to the application when the socket closed with no code at all.",
    source: {
      sourceOf: "xrpl.js",
      url: "https://github.com/XRPLF/xrpl.js/blob/cb667bbb82cae706699c5d10eceb7b2253c395e5/packages/xrpl/src/client/connection.ts",
      shows: "fills in 1011 for a missing code",
    },
  },
  {
    code: 1011,
    who: "websockify",
    use: "Sends 1011 when the server behind it cannot be reached, where 1014 would name the cause.",
    source: {
      sourceOf: "websockify",
      url: "https://github.com/novnc/websockify/blob/bdf1ebf24ed89b62e15159bd593288a558d03c83/websockify/websocketproxy.py",
      shows: "closes with 1011 when the connection to the target fails",
    },
  },
];
