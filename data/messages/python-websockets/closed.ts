import type { MessageList } from "#data/model/message.ts";

/** How a `ConnectionClosed` says which Close frames came. */
export const closed: MessageList = [
  {
    id: "no-close-frame",
    text: "no close frame received or sent",
    pattern: /no close frame received or sent/,
    example: "websockets.exceptions.ConnectionClosedError: no close frame received or sent",
    situation: "eof-without-close",
    code: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
  {
    id: "sent-none-received",
    text: "sent {code} ({name}) {reason}; no close frame received",
    pattern:
      /\bsent (?:(?:100[0138]|101[0234]|[34]\d{3}) \([^;(\n]{0,160}|1011 \((?:internal|unexpected) error\)); no close frame received/,
    example:
      "websockets.exceptions.ConnectionClosedError: sent 1001 (going away) server restart; no close frame received",
    situation: "close-timeout",
    code: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
  {
    id: "protocol-error",
    text: "sent 1002 (protocol error) {reason}; no close frame received",
    pattern: /\bsent 1002 \([^;(\n]*; no close/,
    example:
      "websockets.exceptions.ConnectionClosedError: sent 1002 (protocol error) incorrect masking; no close frame received",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/protocol.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/protocol.py",
    },
  },
  {
    id: "invalid-data",
    text: "sent 1007 (invalid frame payload data) {reason}; no close frame received",
    pattern: /\bsent 1007 \([^;(\n]*; no close/,
    example:
      "websockets.exceptions.ConnectionClosedError: sent 1007 (invalid frame payload data) invalid start byte at position 0; no close frame received",
    situation: "invalid-utf8",
    code: 1007,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/protocol.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/protocol.py",
    },
  },
  {
    id: "message-too-big",
    text: "sent 1009 (message too big) {reason}; no close frame received",
    pattern: /\bsent 1009 \([^;(\n]*; no close/,
    example:
      "websockets.exceptions.ConnectionClosedError: sent 1009 (message too big) frame with 2097152 bytes exceeds limit of 1048576 bytes; no close frame received",
    situation: "message-too-big",
    code: 1009,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/protocol.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/protocol.py",
    },
  },
  {
    id: "keepalive-timeout",
    text: "sent 1011 (internal error) keepalive ping timeout; no close frame received",
    pattern:
      /sent 1011 \((?:internal|unexpected) error\) keepalive ping timeout; no close frame received/,
    example:
      "websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received",
    situation: "keepalive-timeout",
    code: 1011,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/asyncio/connection.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/asyncio/connection.py",
    },
  },
  {
    id: "received-then-sent",
    text: "received {code} ({name}) {reason}; then sent {code} ({name}) {reason}",
    pattern: /; then sent (?!1005\b)(?<code>\d{4}) \(/,
    example:
      "websockets.exceptions.ConnectionClosedOK: received 1001 (going away) server restart; then sent 1001 (going away) server restart",
    situation: "closed-with-code",
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
  {
    id: "sent-then-received",
    text: "sent {code} ({name}); then received {code} ({name})",
    pattern: /; then received (?!1005\b)(?<code>\d{4}) \(/,
    example: "websockets.exceptions.ConnectionClosedOK: sent 1000 (OK); then received 1000 (OK)",
    situation: "closed-with-code",
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
  {
    id: "received-without-code",
    text: "received 1005 (no status received [internal]); then sent 1005 (no status received [internal])",
    pattern: /\breceived 1005 \(no status/,
    example:
      "websockets.exceptions.ConnectionClosedOK: received 1005 (no status received [internal]); then sent 1005 (no status received [internal])",
    situation: "no-status",
    code: 1005,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
  {
    id: "received-none-sent",
    text: "received {code} ({name}); no close frame sent",
    pattern: /(?:\breceived (?<code>\d{4}) \([A-Za-z ]{2,24}\))?; no close frame sent/,
    example:
      "websockets.exceptions.ConnectionClosedError: received 1011 (internal error); no close frame sent",
    situation: "closed-with-code",
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
];
