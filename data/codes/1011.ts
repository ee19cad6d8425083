import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1011,
  name: "Internal Error",
  family: "server",
  closeFrame: "may",
  sender: "server",
  acceptedByBrowserClose: false,
  answer:
    "The server ran into a condition it did not expect and could not go on. The cause is in its log, even if your message set it off.",
  reconnect: {
    verdict: "with-backoff",
    advice: "Try again after a random delay. If it repeats, the server needs a fix.",
  },
  glyph: "fault",
} as const satisfies SentCode;

export const guide = {
  code: 1011,
  registeredName: "Internal Error",
  definedIn: { rfc6455: "7.4.1", shows: "defines 1011 as a condition the server did not expect" },
  happened: "The server met something it did not expect.",
  glyphCaption: "the server failed, then closed",
  senderNote: "By the RFC the server, often after an exception. Some clients send it too.",
  wasClean: "if-answered",
  description: [
    "1011 is to a WebSocket what 500 is to HTTP: something broke on the server. Since a Close frame arrived, the server was still able to speak; a process that dies without one leaves you with 1006.",
    "RFC 6455 speaks of a server only. Erratum 3227, which IANA lists beside the code, would make that “a remote endpoint”, and some clients do send 1011.",
  ],
  wire: [
    {
      title: "The server fails at a message",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "text frame",
          text: "Your client sends a message.",
        },
        {
          kind: "event",
          at: "server",
          label: "exception",
          text: "The server's code throws while it works on the message.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1011",
          close: 1011,
          text: "Its framework sends a Close frame with 1011.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1011",
          close: 1011,
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
          label: "close event: 1011",
          reports: 1011,
          text: "Your client reports 1011.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "An exception reached the server's framework while it handled one of your messages.",
    "Something behind the server, such as a database or a queue, failed.",
    "Python `websockets`, on either side, got no answer to its keepalive ping; the reason then says `keepalive ping timeout`.",
  ],
  howToFix: [
    {
      title: "Find the exception",
      text: "Search the server's log at the second of the close. Log a connection identifier on both sides so that you can match them.",
    },
    {
      title: "Look at the last message",
      text: "If 1011 follows one kind of message, replay it against a test server.",
    },
    {
      title: "Back off",
      text: "Thousands of clients that reconnect at once can keep a broken server down. Add a random delay and grow it.",
    },
  ],
  useWhen: "Send 1011 when your server failed and the client did nothing wrong.",
  related: [1006, 1012, 1013, 1014],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    {
      iana: "close-code-number",
      shows: "registers 1011 as Internal Error, and lists erratum 3227 beside the RFC",
    },
    {
      title: "RFC 6455 erratum 3227",
      url: "https://www.rfc-editor.org/errata/eid3227",
      shows: "proposes “a remote endpoint” in place of “a server”",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/0215b10eeaf7ae8d77165a3a0d27f8332f81d645/src/websockets/asyncio/connection.py",
      shows: "closes with 1011 when a keepalive ping is not answered",
    },
  ],
} as const satisfies CloseCodeGuide;
