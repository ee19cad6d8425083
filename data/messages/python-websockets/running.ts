import type { MessageList } from "#data/model/message.ts";

/** Faults of an open connection, and lines of a server. */
export const running: MessageList = [
  {
    id: "frame-too-big",
    text: "frame with {size} bytes exceeds limit of {limit} bytes",
    pattern:
      /frame (?:with (?<size>\d{1,9}) bytes )?(?:after reading \d{1,9} bytes )?exceeds limit of (?<limit>\d{1,9}) bytes/,
    example: "sent 1009 (message too big) frame with 1048577 bytes exceeds limit of 1048576 bytes",
    situation: "message-too-big",
    code: 1009,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
  {
    id: "closing-timed-out",
    text: "timed out while closing connection",
    pattern: /timed out while closing connection/,
    example: "TimeoutError: timed out while closing connection",
    situation: "close-timeout",
    code: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/asyncio/connection.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/asyncio/connection.py",
    },
  },
  {
    id: "connection-rejected",
    text: "connection rejected ({status} {phrase})",
    pattern: /connection rejected \((?<status>\d{3}) /,
    example: "connection rejected (403 Forbidden)",
    situation: "handshake-rejected",
    side: "server",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/server.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/server.py",
    },
  },
  {
    id: "handler-failed",
    text: "connection handler failed",
    pattern: /\bconnection handler failed$/m,
    example: "ERROR:websockets.server:connection handler failed",
    situation: "internal-error",
    code: 1011,
    side: "server",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/asyncio/server.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/asyncio/server.py",
    },
  },
  {
    id: "keepalive-ping-failed",
    text: "keepalive ping failed",
    pattern: /\bkeepalive ping failed\b/,
    example: "ERROR:websockets.server:keepalive ping failed",
    situation: "keepalive-timeout",
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/sync/connection.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/sync/connection.py",
    },
  },
];
