import type { MessageList } from "#data/model/message.ts";

/** Faults of the opening handshake. */
export const opening: MessageList = [
  {
    id: "unexpected-server-response",
    text: "Unexpected server response: {status}",
    pattern: /Unexpected server response: (?<status>\d{3})/,
    example: "Error: Unexpected server response: 403",
    situation: "handshake-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "handshake-timed-out",
    text: "Opening handshake has timed out",
    pattern: /Opening handshake has timed out/,
    example: "Error: Opening handshake has timed out",
    situation: "handshake-timeout",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "invalid-accept",
    text: "Invalid Sec-WebSocket-Accept header",
    pattern: /Error: Invalid Sec-WebSocket-Accept header/,
    example: "Error: Invalid Sec-WebSocket-Accept header",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "invalid-upgrade",
    text: "Invalid Upgrade header",
    pattern: /Error: Invalid Upgrade header/,
    example: "Error: Invalid Upgrade header",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "no-subprotocol",
    text: "Server sent no subprotocol",
    pattern: /Error: Server sent no subprotocol/,
    example: "Error: Server sent no subprotocol",
    situation: "subprotocol-mismatch",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "invalid-subprotocol",
    text: "Server sent an invalid subprotocol",
    pattern: /Error: Server sent an invalid subprotocol/,
    example: "Error: Server sent an invalid subprotocol",
    situation: "subprotocol-mismatch",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "too-many-redirects",
    text: "Maximum redirects exceeded",
    pattern: /Error: Maximum redirects exceeded/,
    example: "Error: Maximum redirects exceeded",
    situation: "handshake-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "closed-before-established",
    text: "WebSocket was closed before the connection was established",
    pattern: /WebSocket was closed before the connection was established/,
    example: "Error: WebSocket was closed before the connection was established",
    situation: "closed-before-open",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
];
