import type { MessageStack } from "../model/message.ts";

export const dartWebSocketChannel = {
  id: "dart-web-socket-channel",
  name: "web_socket_channel",
  platform: "Dart",
  messages: [
    {
      id: "connection-failed",
      text: "WebSocketChannelException: WebSocket connection failed.",
      pattern: /WebSocketChannelException: WebSocket connection failed/,
      example: "WebSocketChannelException: WebSocket connection failed.",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "dart-lang/web_socket_channel lib/html.dart",
        url: "https://github.com/dart-lang/web_socket_channel/blob/f335e52/lib/html.dart",
      },
    },
  ],
} as const satisfies MessageStack;
