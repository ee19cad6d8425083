import type { Situation } from "../model/situation.ts";

export const receiveAfterClose = {
  id: "receive-after-close",
  phase: "program",
  title: "Read on after the connection had ended",
  happened:
    "The program called for the next message although its library had already reported the end of the connection.",
  symptoms: [
    "Starlette says that `receive` cannot be called once a disconnect message has been received.",
    "gorilla/websocket panics with “repeated read on failed websocket connection”.",
    "websocket-client for Python says “Connection is closed”; with “socket is already closed” it was a send, or a receive in an older release.",
    "A close or a read error stands in the log just before it.",
  ],
  confirm:
    "Look at the loop that reads: does it leave on the disconnect or on every read error? If it logs the error and goes on, it is this.",
  firstSafeMove: "Leave the loop on the first error or disconnect.",
  fix: {
    steps: [
      "Treat a disconnect as the end of the handler: return, and clean up in one place.",
      "If two tasks read from one connection, let one of them own it.",
    ],
    products: [
      {
        product: "gorilla/websocket",
        step: "Break instead of continue after a read error, which is permanent.",
      },
    ],
  },
  codes: [],
  wire: {
    title: "The server reads on",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client closes.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1000",
        close: 1000,
        text: "The server's library answers.",
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
        at: "server",
        label: "disconnect message",
        text: "The library tells the program that the connection has ended.",
      },
      {
        kind: "event",
        at: "server",
        label: "receive()",
        text: "The program asks for the next message.",
      },
      {
        kind: "event",
        at: "server",
        label: "RuntimeError",
        text: "The library throws: there will be none.",
      },
    ],
  },
  otherWays:
    'In gorilla/websocket the same loop ends in a panic, after repeated reads. Starlette\'s “Need to call "accept" first.” comes after a close of your own or a send that failed, and also where `accept()` was never called.',
  next: ["send-after-close", "send-before-open", "api-misuse"],
  sources: [
    {
      sourceOf: "Starlette",
      url: "https://github.com/encode/starlette/blob/cb8f84f5284dc301ca7a31eb732b9e140769dd48/starlette/websockets.py",
      shows:
        "raises an error for a receive after the disconnect, and for one while it is not connected",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "panics after repeated reads from a failed connection",
    },
    {
      sourceOf: "websocket-client",
      url: "https://github.com/websocket-client/websocket-client/blob/v1.9.2/websocket/_core.py",
      shows: "tells a receive from a send on a closed socket",
    },
  ],
} as const satisfies Situation;
