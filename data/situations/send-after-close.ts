import type { Situation } from "../model/situation.ts";

export const sendAfterClose = {
  id: "send-after-close",
  phase: "program",
  title: "Sent after the connection was closed",
  happened:
    "The program went on sending although the connection was closing or closed, so the message went nowhere.",
  symptoms: [
    "The console says that the WebSocket is already in CLOSING or CLOSED state; a library throws.",
    "In a browser nothing is thrown: the message vanishes and `bufferedAmount` grows.",
    "The line is a result, not the cause: a close came before it.",
  ],
  confirm:
    "Find the `close` event or line before the first of these messages, and read its code. `socket.readyState` of 2 or 3 just before the send is this.",
  firstSafeMove:
    "Look at that earlier close first; then stop timers and loops that still send to the old socket.",
  fix: {
    steps: [
      "Check `readyState` before you send.",
      "Clear intervals in the `close` handler.",
      "Take the socket from one place instead of holding old references.",
      "Keep messages that matter in a queue until the peer has confirmed them.",
    ],
    products: [
      {
        product: "Amazon API Gateway WebSocket APIs",
        step: "Delete a connection id whose message is answered with status 410, which is how the server meets the same there.",
        service: "aws-api-gateway",
      },
    ],
  },
  codes: [],
  wire: {
    title: "send() comes after the end",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1000",
        close: 1000,
        text: "The server closes.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client answers.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server closes TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event",
        text: "The client is told that the connection has ended.",
      },
      {
        kind: "event",
        at: "client",
        label: "send()",
        text: "The program sends on: a browser sends nothing and throws nothing, and `bufferedAmount` grows.",
      },
    ],
  },
  otherWays: "Other libraries throw or return an error. The first end may be of any kind.",
  next: ["receive-after-close", "server-crash", "idle-timeout"],
  sources: [
    {
      whatwg: "dom-websocket-send",
      shows: "counts such data in `bufferedAmount` and sends nothing",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "returns an error for a write after the Close frame was sent",
    },
    {
      title: "AWS: 410 Gone from API Gateway",
      url: "https://aws.amazon.com/premiumsupport/knowledge-center/410-gone-api-gateway",
      shows: "explains the status for connections that have ended",
    },
  ],
} as const satisfies Situation;
