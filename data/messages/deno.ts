import type { MessageStack } from "../model/message.ts";

export const deno = {
  id: "deno",
  name: "Deno",
  platform: "JavaScript",
  messages: [
    {
      id: "failed-to-connect",
      text: "NetworkError: failed to connect to WebSocket: {reason}",
      pattern: /failed to connect to WebSocket: (?!Invalid status code)/,
      example:
        "NetworkError: failed to connect to WebSocket: received corrupt message of type InvalidContentType",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "denoland/deno ext/websocket/lib.rs",
        url: "https://github.com/denoland/deno/blob/98f9507aff/ext/websocket/lib.rs",
      },
    },
    {
      id: "invalid-status-code",
      text: "NetworkError: failed to connect to WebSocket: Invalid status code {status}",
      pattern: /failed to connect to WebSocket: Invalid status code:? (?<status>\d{3})/,
      example: "NetworkError: failed to connect to WebSocket: Invalid status code 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "denoland/deno ext/websocket/lib.rs",
        url: "https://github.com/denoland/deno/blob/98f9507aff/ext/websocket/lib.rs",
      },
    },
    {
      id: "no-pong",
      text: "No response from ping frame.",
      pattern: /No response from ping frame\./,
      example: "No response from ping frame.",
      situation: "keepalive-timeout",
      code: 1001,
      side: "server",
      readFrom: {
        sourceOf: "denoland/deno ext/websocket/01_websocket.js",
        url: "https://github.com/denoland/deno/blob/98f9507aff/ext/websocket/01_websocket.js",
      },
    },
    {
      id: "close-code-not-allowed",
      text: "InvalidAccessError: The close code must be either 1000 or in the range of 3000 to 4999: received {code}",
      pattern:
        /The close code must be either 1000 or in the range of 3000 to 4999: received (?<refusedCode>\d{1,5})/,
      example:
        "InvalidAccessError: The close code must be either 1000 or in the range of 3000 to 4999: received 1001",
      situation: "close-code-not-allowed",
      side: "client",
      readFrom: {
        sourceOf: "denoland/deno ext/websocket/01_websocket.js",
        url: "https://github.com/denoland/deno/blob/98f9507aff/ext/websocket/01_websocket.js",
      },
    },
    {
      id: "close-reason-too-long",
      text: "SyntaxError: The close reason may not be longer than 123 bytes",
      pattern: /The close reason may not be longer than 123 bytes/,
      example: "SyntaxError: The close reason may not be longer than 123 bytes",
      situation: "reason-too-long",
      side: "either",
      readFrom: {
        sourceOf: "denoland/deno ext/websocket/01_websocket.js",
        url: "https://github.com/denoland/deno/blob/98f9507aff/ext/websocket/01_websocket.js",
      },
    },
    {
      id: "not-open",
      text: "InvalidStateError: 'readyState' not OPEN",
      pattern: /'readyState' not OPEN/,
      example: "InvalidStateError: 'readyState' not OPEN",
      situation: "send-before-open",
      side: "either",
      readFrom: {
        sourceOf: "denoland/deno ext/websocket/01_websocket.js",
        url: "https://github.com/denoland/deno/blob/98f9507aff/ext/websocket/01_websocket.js",
      },
    },
  ],
} as const satisfies MessageStack;
