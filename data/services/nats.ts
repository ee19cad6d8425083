import type { Service } from "../model/service.ts";

export const nats = {
  id: "nats",
  name: "NATS server (WebSocket listener)",
  group: "realtime",
  summary: "A messaging server that also accepts clients over WebSocket.",
  docs: "https://docs.nats.io/running-a-nats-service/configuration/websocket",
  readFrom: [
    {
      sourceOf: "nats-io/nats-server",
      url: "https://github.com/nats-io/nats-server/blob/1787eee035cf0253c201fa0f05afad92b6f296dc/server/websocket.go",
    },
  ],
  readOn: "2026-08-21",
  note: "The server once sent 1006 for read, write and stale errors. A comment in the source says that 1001 replaced it, because 1006 must not be sent.",
  codes: [
    {
      code: 1000,
      name: "Client closed",
      meaning: "The client ended the connection.",
      reconnect: "unknown",
      remedy: "Do nothing if your client meant to leave.",
    },
    {
      code: 1001,
      name: "Read or write error, or shutdown",
      meaning: "The server could not read or write, found the connection stale, or is stopping.",
      reconnect: "yes",
      remedy: "Reconnect after a short random delay.",
    },
    {
      code: 1002,
      name: "Protocol error",
      meaning:
        "A message could not be parsed, broke the protocol, or came from the wrong protocol version.",
      reconnect: "after-a-fix",
      remedy: "Use a client library that matches the server.",
    },
    {
      code: 1007,
      name: "Reason not UTF-8",
      meaning: "The reason in a Close frame was not valid UTF-8.",
      reconnect: "after-a-fix",
      remedy: "Send reasons as valid UTF-8.",
    },
    {
      code: 1008,
      name: "Authentication, limits or slow consumer",
      meaning:
        "Authentication failed, timed out, expired or was revoked, a limit was reached, or the client read too slowly.",
      reconnect: "unknown",
      remedy:
        "Look in the log of the server for the cause, because credentials and limits share this code.",
    },
    {
      code: 1009,
      name: "Payload too large",
      meaning: "A message was larger than the payload that the server allows.",
      reconnect: "after-a-fix",
      remedy: "Send smaller messages, or raise the limit on the server.",
    },
    {
      code: 1011,
      name: "Any other cause",
      meaning: "The server closed for a reason that has no code of its own.",
      reconnect: "unknown",
      remedy: "Look in the log of the server.",
    },
    {
      code: 1015,
      name: "TLS handshake error",
      meaning:
        "The source maps a failed TLS handshake to it, although the number must never stand in a Close frame.",
      reconnect: "unknown",
      remedy: "Check the certificates on both sides.",
    },
  ],
} as const satisfies Service;
