import type { Situation } from "../model/situation.ts";

export const sendBeforeOpen = {
  id: "send-before-open",
  phase: "program",
  title: "Sent before the connection was open",
  happened:
    "`send()` was called while the opening handshake was still under way, so the API threw and nothing was sent.",
  symptoms: [
    "An `InvalidStateError`, or a message that `readyState` is 0 or `CONNECTING`.",
    "The first message is missing on the server and later ones arrive.",
    "On a server: “Need to call accept first”.",
  ],
  confirm:
    "Log `socket.readyState` just before the call: 0 is this, 2 and 3 are a send after the close.",
  firstSafeMove: "Move the first `send()` into the `open` handler.",
  fix: {
    steps: [
      "Wait for `open`, or put messages into a queue that the `open` handler empties.",
      "After a reconnect, wait again: it is a new object in state 0.",
      "On a server, call `accept()` before the first send or receive.",
    ],
  },
  codes: [],
  wire: {
    title: "send() comes before the answer",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "event",
        at: "client",
        label: "send()",
        text: "The program sends while `readyState` is 0.",
      },
      {
        kind: "event",
        at: "client",
        label: "InvalidStateError",
        text: "The call throws, and nothing is sent.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "101 Switching Protocols",
        text: "The connection opens, without that message.",
      },
    ],
  },
  otherWays:
    "Deno said “'readyState' not OPEN” for a socket that is closing or closed too, before its pull request 26932.",
  next: ["closed-before-open", "send-after-close"],
  sources: [
    {
      whatwg: "dom-websocket-send",
      shows: "throws while the connection is not yet established",
    },
    {
      sourceOf: "Starlette",
      url: "https://github.com/encode/starlette/blob/de010e7796a3ab155c0efbe1a3b995c8cad14870/starlette/websockets.py",
      shows: "asks for `accept` before anything else",
    },
    {
      title: "Deno pull request 26932",
      url: "https://github.com/denoland/deno/pull/26932",
      shows: "stops the exception of a send on a closed socket",
    },
  ],
} as const satisfies Situation;
