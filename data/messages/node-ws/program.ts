import type { MessageList } from "#data/model/message.ts";

/** What a program's own call throws. */
export const program: MessageList = [
  {
    id: "not-open-closed",
    text: "WebSocket is not open: readyState {number} ({state})",
    pattern: /WebSocket is not open: readyState [23] \((?<state>CLOSING|CLOSED)\)/,
    example: "Error: WebSocket is not open: readyState 3 (CLOSED)",
    situation: "send-after-close",
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "not-open-connecting",
    text: "WebSocket is not open: readyState 0 (CONNECTING)",
    pattern: /WebSocket is not open: readyState 0 \((?<state>CONNECTING)\)/,
    example: "Error: WebSocket is not open: readyState 0 (CONNECTING)",
    situation: "send-before-open",
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "invalid-close-code-argument",
    text: "First argument must be a valid error code number",
    pattern: /First argument must be a valid error code number/,
    example: "TypeError: First argument must be a valid error code number",
    situation: "close-code-not-allowed",
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/sender.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/sender.js",
    },
  },
  {
    id: "close-reason-too-long",
    text: "The message must not be greater than 123 bytes",
    pattern: /RangeError: The message must not be greater than 123 bytes/,
    example: "RangeError: The message must not be greater than 123 bytes",
    situation: "reason-too-long",
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/sender.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/sender.js",
    },
  },
];
