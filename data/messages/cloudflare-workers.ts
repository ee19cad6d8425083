import type { MessageStack } from "../model/message.ts";

export const cloudflareWorkers = {
  id: "cloudflare-workers",
  name: "Cloudflare Workers (workerd)",
  platform: "JavaScript",
  messages: [
    {
      id: "no-close-frame",
      text: "WebSocket disconnected without sending Close frame.",
      pattern: /WebSocket disconnected without sending Close frame\./,
      example: "WebSocket disconnected without sending Close frame.",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/api/web-socket.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/api/web-socket.c++",
      },
    },
    {
      id: "peer-disconnected",
      text: "WebSocket peer disconnected",
      pattern: /\bWebSocket peer disconnected\b/,
      example: "Error: WebSocket peer disconnected",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/api/web-socket.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/api/web-socket.c++",
      },
    },
    {
      id: "network-connection-lost",
      text: "Network connection lost.",
      pattern: /(?:^|Error: )Network connection lost\.$/m,
      example: "Error: Network connection lost.",
      situation: "peer-reset",
      side: "either",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/jsg/util.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/jsg/util.c++",
      },
    },
    {
      id: "send-after-close",
      text: "Can't call WebSocket send() after close().",
      pattern: /Can't call WebSocket send\(\) after close\(\)/,
      example: "TypeError: Can't call WebSocket send() after close().",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/api/web-socket.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/api/web-socket.c++",
      },
    },
    {
      id: "invalid-close-code",
      text: "Invalid WebSocket close code: {code}.",
      pattern: /Invalid WebSocket close code: (?<refusedCode>\d{1,5})/,
      example: "InvalidAccessError: Invalid WebSocket close code: 1006.",
      situation: "close-code-not-allowed",
      side: "either",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/api/web-socket.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/api/web-socket.c++",
      },
    },
    {
      id: "close-reason-too-long",
      text: "WebSocket close reason must not be longer than 123 bytes when UTF-8 encoded.",
      pattern: /WebSocket close reason must not be longer than 123 bytes/,
      example:
        "SyntaxError: WebSocket close reason must not be longer than 123 bytes when UTF-8 encoded.",
      situation: "reason-too-long",
      side: "either",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/api/web-socket.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/api/web-socket.c++",
      },
    },
    {
      id: "not-101",
      text: "Failed to establish the WebSocket connection: expected server to reply with HTTP status code 101 (switching protocols), but received {status} instead.",
      pattern:
        /Failed to establish the WebSocket connection: expected server to reply with HTTP status code 101 \(switching protocols\), but received (?<status>\d{3}) instead/,
      example:
        "TypeError: Failed to establish the WebSocket connection: expected server to reply with HTTP status code 101 (switching protocols), but received 200 instead.",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "cloudflare/workerd src/workerd/api/web-socket.c++",
        url: "https://github.com/cloudflare/workerd/blob/6552d999c/src/workerd/api/web-socket.c++",
      },
    },
  ],
} as const satisfies MessageStack;
