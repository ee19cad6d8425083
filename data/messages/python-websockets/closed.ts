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
    pattern: /(?<!keepalive ping timeout); no close frame received/,
    example:
      "websockets.exceptions.ConnectionClosedError: sent 1001 (going away) server restart; no close frame received",
    situation: "eof-without-close",
    code: 1006,
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
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
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/asyncio/connection.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/asyncio/connection.py",
    },
  },
  {
    id: "received-then-sent",
    text: "received {code} ({name}) {reason}; then sent {code} ({name}) {reason}",
    pattern: /; then sent (?<code>\d{4}) \(/,
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
    pattern: /; then received (?<code>\d{4}) \(/,
    example: "websockets.exceptions.ConnectionClosedOK: sent 1000 (OK); then received 1000 (OK)",
    situation: "closed-with-code",
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
