import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 3000,
  name: "Unauthorized",
  family: "policy",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: true,
  answer:
    "The other side wants you to sign in first: it got no credentials, or none that it accepts. The WebSocket cousin of HTTP 401.",
  reconnect: {
    verdict: "after-signing-in",
    advice: "Get a fresh token, then connect again.",
  },
  glyph: "refused-unknown",
} as const satisfies SentCode;

export const guide = {
  code: 3000,
  registeredName: "Unauthorized",
  definedIn: {
    iana: "close-code-number",
    shows: "registers 3000 as Unauthorized, first come, first served",
  },
  happened: "You did not prove who you are.",
  glyphCaption: "refused: nobody knows you",
  senderNote: "In practice the server, when it wants you to sign in.",
  wasClean: "if-answered",
  description: [
    "3000 is registered with IANA for an endpoint that must be authorized for what it asks. It is the cousin of HTTP 401: who are you?",
    "Codes from 3000 to 3999 are for libraries and frameworks, and several of them used 3000 for something else long before. Look up the service before you act on the number.",
  ],
  wire: [
    {
      title: "A token that the server does not take",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "text frame, old token",
          text: "Your client sends a message with a token that has expired.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 3000",
          close: 3000,
          text: "The server does not know who you are and sends a Close frame with 3000.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 3000",
          close: 3000,
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
          label: "close event: 3000",
          reports: 3000,
          text: "Your client reports 3000.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "The token in your first message, cookie or query is missing, malformed or expired.",
    "A session ended on the server while the connection was still open.",
    "SockJS and Centrifugo give 3000 a meaning of their own; to Rocicorp's Zero it means what IANA says.",
    "Not on a uWebSockets server, where a client's 3000 arrives as 1006; its answer has no code, so that the client reports 1005.",
  ],
  howToFix: [
    {
      title: "Refresh the token before you reconnect",
      text: "Get a new one first. With the old one a reconnect loop is certain.",
    },
    {
      title: "Check what the server read",
      text: "A browser cannot set headers on a WebSocket. Make sure that the server looks where you put the token: a cookie, the query, the subprotocol or the first message.",
    },
  ],
  useWhen: "Send 3000 when the client must sign in, or sign in again.",
  related: [3003, 1008, 3008],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "7.4.2", shows: "keeps 3000 to 3999 for libraries, frameworks and applications" },
    { whatwg: "dom-websocket-close", shows: "lets a page send codes from 3000 to 4999" },
    {
      sourceOf: "Zero",
      url: "https://github.com/rocicorp/mono/blob/062e93c394c7f2a9a15e956792095c1809b72c3e/packages/zero-cache/src/workers/syncer.ts",
      shows: "closes with 3000 when a sign-in fails",
    },
    {
      sourceOf: "SockJS",
      url: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/lib/transport/websocket.js",
      shows: "uses 3000 for broken framing and for heartbeats without an answer",
    },
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "uses 3000 for a closed connection",
    },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketProtocol.h",
      shows: "reports 1006 for a received 3000, and writes no code for 1006",
    },
  ],
} as const satisfies CloseCodeGuide;
