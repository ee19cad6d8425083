import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 3003,
  name: "Forbidden",
  family: "policy",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: true,
  answer:
    "The other side knows who you are and does not allow what you asked for. The WebSocket cousin of HTTP 403.",
  reconnect: {
    verdict: "no",
    advice: "Nothing changes until somebody gives you the permission.",
  },
  glyph: "refused-known",
} as const satisfies SentCode;

export const guide = {
  code: 3003,
  registeredName: "Forbidden",
  definedIn: {
    iana: "close-code-number",
    shows: "registers 3003 as Forbidden, first come, first served",
  },
  happened: "You are known, and still not allowed.",
  glyphCaption: "refused: you are known",
  senderNote: "In practice the server, when your account lacks a permission.",
  wasClean: "if-answered",
  description: [
    "3003 is registered with IANA for an endpoint that is authorized but has no permission for what it asks. It is the cousin of HTTP 403: I know you, and no.",
    "Signing in again does not help, which is the difference from 3000.",
  ],
  wire: [
    {
      title: "A room that you may not enter",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "text frame, join",
          text: "Your client is signed in and asks to join a room.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 3003",
          close: 3003,
          text: "Your account has no right to it. The server sends a Close frame with 3003.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 3003",
          close: 3003,
          text: "Your client answers with the same code.",
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
          label: "close event: 3003",
          reports: 3003,
          text: "Your client reports 3003.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "The account may connect but not use this channel, room or document.",
    "A permission was taken away while the connection was open.",
    "Not on a uWebSockets server, where a client's 3003 arrives as 1006; its answer has no code, so that the client reports 1005.",
  ],
  howToFix: [
    {
      title: "Stop reconnecting and say so",
      text: "Show the user that access is missing. Each further attempt gets the same answer.",
    },
    {
      title: "Check the grant, not the token",
      text: "Look up which permission the resource wants and whether this account has it.",
    },
  ],
  useWhen: "Send 3003 when the client is signed in and lacks the permission.",
  related: [3000, 1008, 3008],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "7.4.2", shows: "keeps 3000 to 3999 for libraries, frameworks and applications" },
    { whatwg: "dom-websocket-close", shows: "lets a page send codes from 3000 to 4999" },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketProtocol.h",
      shows: "reports 1006 for a received 3003, and writes no code for 1006",
    },
  ],
} as const satisfies CloseCodeGuide;
