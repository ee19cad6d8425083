import type { MessageStack } from "../model/message.ts";

export const dartIo = {
  id: "dart-io",
  name: "dart:io and package:web_socket",
  platform: "Dart",
  messages: [
    {
      id: "not-upgraded",
      text: "WebSocketException: Connection to '{url}' was not upgraded to websocket",
      pattern: /' was not upgraded to websocket/,
      example:
        "WebSocketException: Connection to 'https://example.com/ws#' was not upgraded to websocket",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "dart-lang/sdk sdk/lib/_http/websocket_impl.dart",
        url: "https://github.com/dart-lang/sdk/blob/bc8606c34ea0c6a14770efb8ae69a630715a0ef9/sdk/lib/_http/websocket_impl.dart",
      },
    },
    {
      id: "reserved-status-code",
      text: "WebSocketException: Reserved status code {code}",
      pattern: /WebSocketException: Reserved status code (?<refusedCode>\d{1,5})/,
      example: "WebSocketException: Reserved status code 1006",
      situation: "close-code-not-allowed",
      side: "either",
      readFrom: {
        sourceOf: "dart-lang/sdk sdk/lib/_http/websocket_impl.dart",
        url: "https://github.com/dart-lang/sdk/blob/bc8606c34ea0c6a14770efb8ae69a630715a0ef9/sdk/lib/_http/websocket_impl.dart",
      },
    },
    {
      id: "bad-accept",
      text: "WebSocketException: Bad response 'Sec-WebSocket-Accept' header",
      pattern: /Bad response 'Sec-WebSocket-Accept' header/,
      example: "WebSocketException: Bad response 'Sec-WebSocket-Accept' header",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "dart-lang/sdk sdk/lib/_http/websocket_impl.dart",
        url: "https://github.com/dart-lang/sdk/blob/bc8606c34ea0c6a14770efb8ae69a630715a0ef9/sdk/lib/_http/websocket_impl.dart",
      },
    },
    {
      id: "url-scheme",
      text: "WebSocketException: Unsupported URL scheme '{protocol}'",
      pattern: /WebSocketException: Unsupported URL scheme '(?<protocol>[\w+.-]{0,16})'/,
      example: "WebSocketException: Unsupported URL scheme 'http'",
      situation: "invalid-url",
      side: "client",
      readFrom: {
        sourceOf: "dart-lang/sdk sdk/lib/_http/websocket_impl.dart",
        url: "https://github.com/dart-lang/sdk/blob/bc8606c34ea0c6a14770efb8ae69a630715a0ef9/sdk/lib/_http/websocket_impl.dart",
      },
    },
    {
      id: "failed-to-connect",
      text: "WebSocketException: Failed to connect WebSocket",
      pattern: /WebSocketException: Failed to connect WebSocket/,
      example: "WebSocketException: Failed to connect WebSocket",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "dart-lang/http pkgs/web_socket/lib/src/browser_web_socket.dart",
        url: "https://github.com/dart-lang/http/blob/a0d49cb2/pkgs/web_socket/lib/src/browser_web_socket.dart",
      },
    },
    {
      id: "connection-closed",
      text: "WebSocketConnectionClosed: Connection Closed",
      pattern: /WebSocketConnectionClosed: Connection Closed/,
      example: "WebSocketConnectionClosed: Connection Closed",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "dart-lang/http pkgs/web_socket/lib/src/web_socket.dart",
        url: "https://github.com/dart-lang/http/blob/a0d49cb2/pkgs/web_socket/lib/src/web_socket.dart",
      },
    },
  ],
} as const satisfies MessageStack;
