import type { Situation } from "../model/situation.ts";

export const invalidSubprotocolArgument = {
  id: "invalid-subprotocol-argument",
  phase: "program",
  title: "The list of subprotocols is not allowed",
  happened:
    "The second argument of the constructor held a name twice or a name with forbidden characters, so the constructor threw.",
  symptoms: [
    "A `SyntaxError` from the constructor that names the subprotocol.",
    "The list holds an empty string, a space, a comma or a slash.",
    "Often a token or an options object was passed where a list of names belongs.",
  ],
  confirm:
    "Log the second argument, and try the constructor without it. If that works and the names are empty, doubled or hold such characters, it is this.",
  firstSafeMove: "Leave the argument out unless the service asks for a subprotocol.",
  fix: {
    steps: [
      "Pass a string or an array of distinct names of letters, digits and a few signs such as `-`, `.` and `_`, as the server documents them.",
      "Keep headers and options out of it in a browser, which has no argument for them.",
      "To carry a token, use a cookie, the URL or a first message.",
    ],
  },
  codes: [],
  wire: {
    title: "The constructor throws",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url, names)",
        text: "A name in the list stands twice or holds forbidden characters.",
      },
      {
        kind: "event",
        at: "client",
        label: "SyntaxError",
        text: "The constructor throws; there is no `close` event.",
      },
      {
        kind: "quiet",
        label: "nothing is sent",
        text: "The server sees nothing.",
      },
    ],
  },
  next: ["subprotocol-mismatch", "invalid-url"],
  sources: [
    {
      whatwg: "dom-websocket-websocket",
      shows: "throws a syntax error for doubled or malformed names",
    },
    {
      rfc6455: "4.1",
      shows: "allows only the characters of an HTTP token, and each name once",
    },
  ],
} as const satisfies Situation;
