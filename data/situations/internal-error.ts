import type { Situation } from "../model/situation.ts";

export const internalError = {
  id: "internal-error",
  phase: "open",
  title: "The server's own code failed",
  happened:
    "An exception or an unexpected condition stopped the server's handler, and it closed with 1011.",
  symptoms: [
    "The code is 1011; the reason is empty, general or “internal error”.",
    "The server's log has a stack trace at the same second.",
    "It follows one certain message, or hits everybody after a deploy.",
  ],
  confirm:
    "Search the server's log at the second of the close for an exception. If there is none and the line reads “keepalive ping timeout”, read that entry instead.",
  firstSafeMove:
    "Keep the log, roll back the last deploy if everybody is hit, and let clients return with a growing delay.",
  fix: {
    steps: [
      "Repair the exception.",
      "Catch errors of single messages inside the loop, so that one bad message does not end the connection.",
      "Answer with an error message and go on where you can.",
      "Let clients try again unchanged after 1011, but not at once and not for ever.",
    ],
    note: "“connection handler failed” of Python's `websockets` also comes when the handler lets `ConnectionClosed` through, whatever ended the connection: then that failure sends no 1011, and the last line of the traceback tells.",
  },
  codes: [1011],
  wire: {
    title: "The server fails at a message",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "text frame",
        text: "The client sends a message.",
      },
      {
        kind: "event",
        at: "server",
        label: "exception",
        text: "The server's code throws while it works on it.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1011",
        close: 1011,
        text: "Its library sends a Close frame with 1011.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1011",
        close: 1011,
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
        label: "close event: 1011",
        reports: 1011,
        text: "The client reports 1011.",
      },
    ],
  },
  next: ["keepalive-timeout", "server-crash"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1011 for an unexpected condition",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/asyncio/server.py",
      shows:
        "logs “connection handler failed” and closes with 1011 when the handler raises an exception",
    },
    {
      sourceOf: "Cowboy",
      url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
      shows: "closes with 1011 when a handler crashes",
    },
    {
      title: "Python websockets: FAQ on connections",
      url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
      shows: "shows “connection handler failed” for connections that were lost or timed out",
    },
  ],
} as const satisfies Situation;
