import type { MessageStack } from "../model/message.ts";

export const websocketKit = {
  id: "websocket-kit",
  name: "WebSocketKit (Vapor)",
  platform: "Swift",
  messages: [
    {
      id: "invalid-response-status",
      text: "invalidResponseStatus({head})",
      pattern: /\binvalidResponseStatus\(HTTPResponseHead\b/,
      example:
        "invalidResponseStatus(HTTPResponseHead { version: HTTP/1.1, status: 403 Forbidden })",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "vapor/websocket-kit Sources/WebSocketKit/WebSocketClient.swift",
        url: "https://github.com/vapor/websocket-kit/blob/8666c92/Sources/WebSocketKit/WebSocketClient.swift",
      },
    },
  ],
} as const satisfies MessageStack;
