import type { MessageStack } from "../model/message.ts";

export const netty = {
  id: "netty",
  name: "Netty",
  platform: "JVM",
  messages: [
    {
      id: "invalid-status",
      text: "Invalid handshake response getStatus: {status} {reason}",
      pattern: /Invalid handshake response getStatus: (?<status>\d{3})/,
      example:
        "io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException: Invalid handshake response getStatus: 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientHandshaker13.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientHandshaker13.java",
      },
    },
    {
      id: "invalid-challenge",
      text: "Invalid challenge. Actual: {value}. Expected: {expected}",
      pattern: /Invalid challenge\. Actual: [\w+\/=]{28}\. Expected: /,
      example:
        "WebSocketClientHandshakeException: Invalid challenge. Actual: AAAAAAAAAAAAAAAAAAAAAAAAAAA=. Expected: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientHandshaker13.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientHandshaker13.java",
      },
    },
    {
      id: "handshake-timed-out",
      text: "handshake timed out",
      pattern: /WebSocketClientHandshakeException: handshake timed out/,
      example: "WebSocketClientHandshakeException: handshake timed out",
      situation: "handshake-timeout",
      side: "client",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientProtocolHandshakeHandler.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientProtocolHandshakeHandler.java",
      },
    },
    {
      id: "closed-in-handshake",
      text: "channel closed with handshake in progress",
      pattern: /channel closed with handshake in progress/,
      example: "WebSocketClientHandshakeException: channel closed with handshake in progress",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientProtocolHandshakeHandler.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketClientProtocolHandshakeHandler.java",
      },
    },
    {
      id: "frame-too-big",
      text: "Max frame length of {limit} has been exceeded.",
      pattern: /Max frame length of (?<limit>\d{1,20}) has been exceeded/,
      example: "CorruptedWebSocketFrameException: Max frame length of 65536 has been exceeded.",
      situation: "message-too-big",
      code: 1009,
      isOnlySent: true,
      side: "either",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
      },
    },
    {
      id: "masking",
      text: "received a frame that is not masked as expected",
      pattern: /received a frame that is not masked as expected/,
      example: "CorruptedWebSocketFrameException: received a frame that is not masked as expected",
      situation: "protocol-error",
      code: 1002,
      isOnlySent: true,
      side: "either",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
      },
    },
    {
      id: "reserved-bits",
      text: "RSV != 0 and no extension negotiated, RSV:{number}",
      pattern: /RSV != 0 and no extension negotiated, RSV:\d/,
      example: "CorruptedWebSocketFrameException: RSV != 0 and no extension negotiated, RSV:4",
      situation: "protocol-error",
      code: 1002,
      isOnlySent: true,
      side: "either",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
      },
    },
    {
      id: "invalid-close-code",
      text: "Invalid close frame getStatus code: {code}",
      pattern: /Invalid close frame getStatus code: (?<refusedCode>\d{1,5})/,
      example: "CorruptedWebSocketFrameException: Invalid close frame getStatus code: 1006",
      situation: "invalid-close-code-received",
      side: "either",
      readFrom: {
        sourceOf:
          "netty/netty codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
        url: "https://github.com/netty/netty/blob/0bb88a3e06/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocket08FrameDecoder.java",
      },
    },
  ],
} as const satisfies MessageStack;
