import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1014,
  name: "Bad Gateway",
  family: "server",
  closeFrame: "may",
  sender: "server",
  acceptedByBrowserClose: false,
  answer:
    "You reached a gateway or proxy, and the server behind it gave an invalid answer. Your side of the connection was fine.",
  reconnect: {
    verdict: "with-backoff",
    advice: "Try again after a random delay. The server behind the gateway has to recover.",
  },
  glyph: "bad-upstream",
} as const satisfies SentCode;

export const guide = {
  code: 1014,
  registeredName:
    "The server was acting as a gateway or proxy and received an invalid response from the upstream server. This is similar to 502 HTTP Status Code.",
  definedIn: {
    hybi: "l1lK4ZImO70jmcYorRa1lsLdvzY",
    shows: "is the mail that IANA names as the reference of 1014",
  },
  happened: "A gateway got a bad answer from the server behind it.",
  glyphCaption: "the gateway is fine, the server behind it is not",
  senderNote: "A gateway or proxy that speaks WebSocket itself.",
  wasClean: "if-answered",
  description: [
    "1014 is to a WebSocket what 502 is to HTTP. A gateway accepted your connection, spoke to a server behind it, and got an answer that made no sense.",
    "Only a gateway that takes part in the WebSocket protocol can send it. A plain TCP or HTTP proxy sends no Close frame at all when its upstream fails, and you see 1006.",
    "It was registered after RFC 6455, and not every library accepts it: gorilla/websocket and faye's driver make it 1002.",
  ],
  wire: [
    {
      title: "The server behind a gateway fails",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "proxy",
          label: "text frame",
          text: "Your client sends a message to the gateway.",
        },
        {
          kind: "sent",
          from: "proxy",
          to: "server",
          label: "request",
          text: "The gateway asks the server behind it.",
        },
        {
          kind: "sent",
          from: "server",
          to: "proxy",
          label: "invalid answer",
          text: "What comes back makes no sense.",
        },
        {
          kind: "sent",
          from: "proxy",
          to: "client",
          label: "Close 1014",
          close: 1014,
          text: "The gateway sends you a Close frame with 1014.",
        },
        {
          kind: "sent",
          from: "client",
          to: "proxy",
          label: "Close 1014",
          close: 1014,
          text: "Your client answers with the same code.",
        },
        {
          kind: "sent",
          from: "proxy",
          to: "client",
          label: "TCP FIN",
          text: "The gateway closes TCP: towards you, it is the server.",
        },
        {
          kind: "event",
          at: "client",
          label: "close event: 1014",
          reports: 1014,
          text: "Your client reports 1014.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "The server behind the gateway crashed or restarted while the gateway stayed up.",
    "The gateway could not translate what its upstream said.",
  ],
  howToFix: [
    {
      title: "Look behind the gateway",
      text: "Read the gateway's log for the upstream it tried, then that server's log at the same second.",
    },
    {
      title: "Connect past the gateway",
      text: "If the upstream answers a direct connection properly, the gateway's route or protocol setting is at fault.",
    },
  ],
  useWhen: "As a gateway, send 1014 when the server behind you gave an invalid answer.",
  related: [1011, 1013, 1006],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    {
      iana: "close-code-number",
      shows: "registers 1014 with the sentence above as its meaning; it gives no short name",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "answers 1002 to a received 1014",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "turns a received 1014 into 1002",
    },
  ],
} as const satisfies CloseCodeGuide;
