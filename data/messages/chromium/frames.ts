import type { MessageList } from "#data/model/message.ts";

/** Frames that it refuses, and an end before the connection was open. */
export const frames: MessageList = [
  {
    id: "invalid-frame-header",
    text: "WebSocket connection to '{url}' failed: Invalid frame header",
    pattern: /' failed: Invalid frame header/,
    example: "WebSocket connection to 'wss://example.com/ws' failed: Invalid frame header",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "masked-frame",
    text: "WebSocket connection to '{url}' failed: A server must not mask any frames that it sends to the client.",
    pattern: /A server must not mask any frames that it sends to the client\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: A server must not mask any frames that it sends to the client.",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "reserved-bits",
    text: "WebSocket connection to '{url}' failed: One or more reserved bits are on: reserved1 = {bit}, reserved2 = {bit}, reserved3 = {bit}",
    pattern:
      /' failed: One or more reserved bits are on: reserved1 = [01], reserved2 = [01], reserved3 = [01]/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: One or more reserved bits are on: reserved1 = 1, reserved2 = 0, reserved3 = 0",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "unrecognized-opcode",
    text: "WebSocket connection to '{url}' failed: Unrecognized frame opcode: {number}",
    pattern: /' failed: Unrecognized frame opcode: \d/,
    example: "WebSocket connection to 'wss://example.com/ws' failed: Unrecognized frame opcode: 3",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "unexpected-continuation",
    text: "WebSocket connection to '{url}' failed: Received unexpected continuation frame.",
    pattern: /' failed: Received unexpected continuation frame\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Received unexpected continuation frame.",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "unfinished-message",
    text: "WebSocket connection to '{url}' failed: Received start of new message but previous message is unfinished.",
    pattern: /Received start of new message but previous message is unfinished\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Received start of new message but previous message is unfinished.",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "text-not-utf8",
    text: "WebSocket connection to '{url}' failed: Could not decode a text frame as UTF-8.",
    pattern: /' failed: Could not decode a text frame as UTF-8\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Could not decode a text frame as UTF-8.",
    situation: "invalid-utf8",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "frame-after-close",
    text: "WebSocket connection to '{url}' failed: {frame type} received after close",
    pattern: /' failed: (?:Data frame|Ping|Pong|Close|Unknown frame type) received after close/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Data frame received after close",
    situation: "protocol-error",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "reserved-close-code",
    text: "WebSocket connection to '{url}' failed: Received a broken close frame containing a reserved status code.",
    pattern: /Received a broken close frame containing a reserved status code\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame containing a reserved status code.",
    situation: "invalid-close-code-received",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "close-body-size",
    text: "WebSocket connection to '{url}' failed: Received a broken close frame containing an invalid size body.",
    pattern: /Received a broken close frame containing an invalid size body\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame containing an invalid size body.",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "close-reason-not-utf8",
    text: "WebSocket connection to '{url}' failed: Received a broken close frame containing invalid UTF-8.",
    pattern: /Received a broken close frame containing invalid UTF-8\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame containing invalid UTF-8.",
    situation: "invalid-utf8",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
      url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
    },
  },
  {
    id: "closed-before-established",
    text: "WebSocket connection to '{url}' failed: WebSocket is closed before the connection is established.",
    pattern: /' failed: WebSocket is closed before the connection is established\./,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: WebSocket is closed before the connection is established.",
    situation: "closed-before-open",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf:
        "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
      url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
    },
  },
];
