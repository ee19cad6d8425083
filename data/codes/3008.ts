import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 3008,
  name: "Timeout",
  family: "policy",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: true,
  answer:
    "The other side waited for an answer from you and gave up. The WebSocket cousin of HTTP 408.",
  reconnect: {
    verdict: "with-backoff",
    advice: "Connect again, and answer in time: find what kept you busy.",
  },
  glyph: "out-of-time",
} as const satisfies SentCode;

export const guide = {
  code: 3008,
  registeredName: "Timeout",
  definedIn: {
    iana: "close-code-number",
    shows: "registers 3008 as Timeout, first come, first served",
  },
  happened: "The other side waited too long for you.",
  glyphCaption: "nobody answered in time",
  senderNote: "The side that waited, in practice the server.",
  wasClean: "if-answered",
  description: [
    "3008 is registered with IANA for an endpoint that took too long over a request of the application. It is the cousin of HTTP 408.",
    "It is about your application's own messages, not about the network. A connection that goes silent and is cut by a proxy ends in 1006.",
  ],
  wire: [
    {
      title: "The server waits for you in vain",
      steps: [
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "text frame, a question",
          text: "The server asks your client for something.",
        },
        { kind: "quiet", label: "no answer", text: "Your client does not answer in time." },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 3008",
          close: 3008,
          text: "The server gives up and sends a Close frame with 3008.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 3008",
          close: 3008,
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
          label: "close event: 3008",
          reports: 3008,
          text: "Your client reports 3008.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "The server expected a first message, such as a sign-in, within a set time.",
    "Your program was busy or suspended, and its answer came too late.",
    "AssemblyAI uses 3008 for a session that expired, Centrifugo for a slow client: read the service's own list.",
    "Not on a uWebSockets server, where a client's 3008 arrives as 1006; its answer has no code, so that the client reports 1005.",
  ],
  howToFix: [
    {
      title: "Measure your own answer time",
      text: "Log when each request arrives and when you answer it. A blocked event loop or a sleeping tab shows up at once.",
    },
    {
      title: "Answer first, work later",
      text: "Acknowledge the request right away and send the result in a second message.",
    },
  ],
  useWhen: "Send 3008 when the other side took too long to answer a request of your application.",
  related: [3000, 3003, 1006, 1011],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "7.4.2", shows: "keeps 3000 to 3999 for libraries, frameworks and applications" },
    { whatwg: "dom-websocket-close", shows: "lets a page send codes from 3000 to 4999" },
    {
      title: "AssemblyAI: session errors and closures",
      url: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
      shows: "uses 3008 for an expired session",
    },
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "uses 3008 for a slow client",
    },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketProtocol.h",
      shows: "reports 1006 for a received 3008, and writes no code for 1006",
    },
  ],
} as const satisfies CloseCodeGuide;
