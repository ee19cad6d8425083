import type { Situation } from "../model/situation.ts";

export const closedBeforeOpen = {
  id: "closed-before-open",
  phase: "opening",
  title: "Your own code closed it while it was connecting",
  happened:
    "`close()` was called before the opening handshake was done, so the client failed the connection instead of closing it.",
  symptoms: [
    "The console says that the WebSocket was closed before the connection was established.",
    "The event is 1006 with `wasClean` `false`, although it was your own call.",
    "It shows up when a view is left quickly, or is set up and torn down twice.",
  ],
  confirm:
    "Put `console.trace('close', socket.readyState)` before every `close()` of your own. A trace that prints `0` is this.",
  firstSafeMove:
    "Ignore the `close` event of sockets that you gave up on purpose; remove their listeners before you call `close()`.",
  fix: {
    steps: [
      "If the socket is no longer wanted while it connects, wait for `open` and close it there with 1000.",
      "Otherwise let it go, and do not treat the event as a failure.",
      "Make sure that giving up does not start the reconnect timer.",
    ],
    note: "The code cannot be changed: before the connection is open there is nobody to send a Close frame to.",
  },
  codes: [1006],
  sources: [
    {
      whatwg: "dom-websocket-close",
      shows: "fails the connection when `close()` comes before it is established",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "raises an error for a close before the connection was established",
    },
  ],
} as const satisfies Situation;
