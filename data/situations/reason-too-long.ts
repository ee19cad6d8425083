import type { Situation } from "../model/situation.ts";

export const reasonTooLong = {
  id: "reason-too-long",
  phase: "program",
  title: "The reason is longer than 123 bytes",
  happened:
    "The reason given to `close()` did not fit into a Close frame, so the API threw, and the connection stayed open.",
  symptoms: [
    "A `SyntaxError` or an argument error that names 123 bytes.",
    "The reason holds a whole error message or letters outside ASCII, which count more than one byte each.",
    "The socket is still open afterwards.",
  ],
  confirm:
    "Run `new TextEncoder().encode(reason).length`: a number above 123 is this, even if the string has fewer letters.",
  firstSafeMove: "Send a short fixed word as the reason and put the details into the log.",
  fix: {
    steps: [
      "Keep reasons short and made for programs: a Close frame has room for 125 bytes, and two of them are the code.",
      "Send longer explanations as a message before the close.",
      "If you must cut, cut whole letters, not bytes: half a letter is invalid UTF-8.",
    ],
  },
  codes: [],
  wire: {
    title: "close() throws, and nothing ends",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "close(4000, reason)",
        text: "The program gives a reason of more than 123 bytes.",
      },
      {
        kind: "event",
        at: "client",
        label: "SyntaxError",
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
  next: ["close-code-not-allowed", "invalid-utf8"],
  sources: [
    {
      rfc6455: "5.5",
      shows: "limits control frames to 125 bytes",
    },
    {
      whatwg: "dom-websocket-close",
      shows: "throws for a reason above 123 bytes",
    },
    {
      sourceOf: "coder/websocket",
      url: "https://github.com/coder/websocket/blob/9c8faadccd1b679e811a79ce506f8a10237251ad/close.go",
      shows: "closes the connection after a Close frame that it could not write",
    },
  ],
} as const satisfies Situation;
