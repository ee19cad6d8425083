import type { MessageList } from "#data/model/message.ts";

/** Faults of the opening handshake. */
export const opening: MessageList = [
  {
    id: "rejected",
    text: "server rejected WebSocket connection: HTTP {status}",
    pattern: /server rejected WebSocket connection: HTTP (?<status>\d{3})/,
    example: "websockets.exceptions.InvalidStatus: server rejected WebSocket connection: HTTP 403",
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
    side: "client",
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
    situation: "handshake-not-websocket",
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
    situation: "handshake-not-websocket",
    side: "either",
    readFrom: {
      sourceOf: "python-websockets/websockets src/websockets/exceptions.py",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca/src/websockets/exceptions.py",
    },
  },
];
