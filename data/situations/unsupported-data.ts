import type { Situation } from "../model/situation.ts";

export const unsupportedData = {
  id: "unsupported-data",
  phase: "open",
  title: "This kind of message is not taken",
  happened:
    "The frames were in order, but the receiver does not accept this type of data, for example binary on a text endpoint.",
  symptoms: [
    "The close comes right after the first message of one kind.",
    "The server logs that it expected text and got bytes, or the other way round.",
    "The code is 1003.",
  ],
  confirm:
    "Send the same content as the other type and see whether it passes: then it is this. In the network panel, the binary messages of a WebSocket are marked as such.",
  firstSafeMove: "Stop sending that message until you know which type the endpoint takes.",
  fix: {
    steps: [
      "Send text as a string and bytes as an `ArrayBuffer` or `Blob`, as the service documents.",
      "Read the reason as well: some applications use 1003 for content they cannot read, such as broken JSON.",
    ],
    products: [
      {
        product: "Python",
        step: "Send a `str` for a text message and a `bytes` object for a binary one; to mix up the two is the usual slip.",
      },
    ],
  },
  codes: [1003],
  wire: {
    title: "Binary, where the server takes text",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "binary frame",
        text: "The client sends a message of a type that the server does not take.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1003",
        close: 1003,
        text: "The server refuses it with 1003.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1003",
        close: 1003,
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
        label: "close event: 1003",
        reports: 1003,
        text: "The client reports 1003.",
      },
    ],
  },
  next: ["policy-refusal", "invalid-utf8"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1003 for a type of data that cannot be accepted",
    },
    {
      sourceOf: "Starlette",
      url: "https://github.com/encode/starlette/blob/de010e7796a3ab155c0efbe1a3b995c8cad14870/starlette/endpoints.py",
      shows: "closes with 1003 when it expected text and got bytes",
    },
  ],
} as const satisfies Situation;
