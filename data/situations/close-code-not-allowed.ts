import type { Situation } from "../model/situation.ts";

export const closeCodeNotAllowed = {
  id: "close-code-not-allowed",
  phase: "program",
  title: "That code cannot be sent",
  happened:
    "The code given to `close()` is one that this API does not let you send, so it threw, and the connection stayed open.",
  symptoms: [
    "A browser throws an `InvalidAccessError` that names 1000 and 3000 to 4999.",
    "The socket is still open after the exception.",
    "The code is 1001, 1005, 1006, 1011, 1015 or one of 1016 to 2999.",
  ],
  confirm:
    "Read `socket.readyState` right after the exception: 1 means that nothing was sent. In a browser, `socket.close(1000)` on the same line works.",
  firstSafeMove: "Use 1000 for a planned end and a code from 4000 to 4999 for everything else.",
  fix: {
    steps: [
      "In a browser, send 1000 or a code from 3000 to 4999; it takes no other.",
      "On a server, send a code that most libraries take: 1000 to 1003, 1007 to 1014 and 3000 to 4999.",
      "Never send 1005, 1006 or 1015: no library should take them.",
      "Check a code that you received before you hand it on: to repeat 1006 to another peer throws, so map it to 1011 or 1001.",
    ],
  },
  codes: [],
  wire: {
    title: "close() throws, and nothing ends",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "close(1001)",
        text: "The program asks for a code that the API does not let it send.",
      },
      {
        kind: "event",
        at: "client",
        label: "InvalidAccessError",
        text: "The call throws, and no Close frame is sent.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection is still open.",
      },
    ],
  },
  otherWays:
    "In coder/websocket, `Close` returns the error and drops the TCP connection, with no Close frame.",
  next: ["reason-too-long", "invalid-close-code-received"],
  sources: [
    {
      whatwg: "dom-websocket-close",
      shows: "allows 1000 and 3000 to 4999 only",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/validation.js",
      shows: "lists the codes that it accepts",
    },
    {
      rfc6455: "7.4.1",
      shows: "forbids 1005, 1006 and 1015 in a Close frame",
    },
    {
      sourceOf: "coder/websocket",
      url: "https://github.com/coder/websocket/blob/9c8faadccd1b679e811a79ce506f8a10237251ad/close.go",
      shows: "closes the connection after a Close frame that it could not write",
    },
  ],
} as const satisfies Situation;
