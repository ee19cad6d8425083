import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1000,
  name: "Normal Closure",
  family: "normal",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: true,
  answer:
    "The connection did what it was opened for, and one side closed it on purpose. Nothing went wrong.",
  reconnect: { verdict: "no", advice: "Open a new connection only when there is new work." },
  glyph: "both-ways",
} as const satisfies SentCode;

export const guide = {
  code: 1000,
  registeredName: "Normal Closure",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "defines 1000 as the purpose of the connection being fulfilled",
  },
  happened: "The work was done and one side said goodbye.",
  glyphCaption: "Close frames both ways",
  senderNote: "Whichever side is done first. The other answers with a Close frame of its own.",
  wasClean: "if-answered",
  description: [
    "1000 says that the connection has served its purpose. One side sends a Close frame with the code, the other answers with a Close frame, and then the TCP connection ends.",
    "It is a statement about the connection, not about your application. A server that gives up on an error and closes with 1000 looks like success, so read the reason and the last messages before you trust it.",
    "In a browser a bare `close()` is not 1000: it sends a Close frame with no code in it, and the other side reports 1005. React Native and Python's `websockets` do send 1000 for it.",
  ],
  wire: [
    {
      title: "The client is done",
      steps: [
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "text frame",
          text: "The last message arrives.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1000",
          close: 1000,
          text: "Your client has what it came for and sends a Close frame with 1000.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1000",
          close: 1000,
          text: "The server answers with the same code.",
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
          label: "close event: 1000",
          reports: 1000,
          text: "Your client reports 1000, and `wasClean` is `true`.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "Your code or the peer's called `close(1000)`.",
    "You sent 1000 first: an endpoint that receives a Close frame usually answers with the code it got.",
  ],
  howToFix: [
    {
      title: "Expected? Then stop here",
      text: "A clean end needs no repair and no reconnect.",
    },
    {
      title: "Too early? Find who spoke first",
      text: "Log every call of `close` on both sides with its time. Only one side sent the first Close frame; the other only answered.",
    },
    {
      title: "Reconnecting for nothing? Test for 1000",
      text: "Return from the close handler before the reconnect timer when `event.code === 1000`.",
    },
  ],
  useWhen: "Send 1000 when the work is done and nobody should reconnect.",
  related: [1001, 1005, 1006],
  sources: [
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { rfc6455: "5.5.1", shows: "says that the answer to a Close frame usually repeats its code" },
    {
      whatwg: "dom-websocket-close",
      shows: "lets a page send 1000, and sends no code for a bare `close()`",
    },
    { iana: "close-code-number", shows: "registers 1000 as Normal Closure" },
    {
      sourceOf: "React Native",
      url: "https://github.com/facebook/react-native/blob/v0.88.1/packages/react-native/Libraries/WebSocket/WebSocket.js",
      shows: "sends 1000 for a bare `close()`",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/0215b10eeaf7ae8d77165a3a0d27f8332f81d645/src/websockets/asyncio/connection.py",
      shows: "sends 1000 for a bare `close()`",
    },
  ],
} as const satisfies CloseCodeGuide;
