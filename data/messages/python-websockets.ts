import type { MessageStack } from "../model/message.ts";

export const pythonWebsockets = {
  id: "python-websockets",
  name: "websockets (Python)",
  platform: "Python",
  messages: [
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
    {
      id: "rejected",
      text: "server rejected WebSocket connection: HTTP {status}",
      pattern: /server rejected WebSocket connection: HTTP (?<status>\d{3})/,
      example:
        "websockets.exceptions.InvalidStatus: server rejected WebSocket connection: HTTP 403",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
      },
    },
    {
      id: "opening-timed-out",
      text: "timed out during opening handshake",
      pattern: /timed out during opening handshake/,
      example: "TimeoutError: timed out during opening handshake",
      situation: "handshake-timeout",
      side: "either",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/asyncio/client.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/asyncio/client.py",
      },
    },
    {
      id: "invalid-response",
      text: "did not receive a valid HTTP response",
      pattern: /did not receive a valid HTTP response(?! from proxy)/,
      example: "websockets.exceptions.InvalidMessage: did not receive a valid HTTP response",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/client.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/client.py",
      },
    },
    {
      id: "invalid-request",
      text: "did not receive a valid HTTP request",
      pattern: /did not receive a valid HTTP request/,
      example: "websockets.exceptions.InvalidMessage: did not receive a valid HTTP request",
      situation: "handshake-invalid",
      side: "server",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/server.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/server.py",
      },
    },
    {
      id: "closed-in-status-line",
      text: "connection closed while reading HTTP status line",
      pattern: /connection closed while reading HTTP status line/,
      example: "EOFError: connection closed while reading HTTP status line",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/http11.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/http11.py",
      },
    },
    {
      id: "proxy-rejected",
      text: "proxy rejected connection: HTTP {status}",
      pattern: /proxy rejected connection: HTTP (?<status>\d{3})/,
      example: "websockets.exceptions.InvalidProxyStatus: proxy rejected connection: HTTP 407",
      situation: "proxy-rejected",
      side: "client",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
      },
    },
    {
      id: "invalid-upgrade",
      text: "invalid {header} header: {value}",
      pattern: /InvalidUpgrade: (?:invalid|missing) (?<header>Connection|Upgrade) header/,
      example: "websockets.exceptions.InvalidUpgrade: invalid Connection header: keep-alive",
      situation: "handshake-invalid",
      side: "either",
      readFrom: {
        sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
      },
    },
    {
      id: "frame-too-big",
      text: "frame with {size} bytes exceeds limit of {limit} bytes",
      pattern:
        /frame (?:with (?<size>\d{1,9}) bytes )?(?:after reading \d{1,9} bytes )?exceeds limit of (?<limit>\d{1,9}) bytes/,
      example:
        "sent 1009 (message too big) frame with 1048577 bytes exceeds limit of 1048576 bytes",
      situation: "message-too-big",
      code: 1009,
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
        sourceOf: "python-websockets/websockets src/websockets/asyncio/connection.py",
        url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/asyncio/connection.py",
      },
    },
  ],
} as const satisfies MessageStack;
