import type { MessageStack } from "../model/message.ts";

export const ktor = {
  id: "ktor",
  name: "Ktor",
  platform: "JVM",
  messages: [
    {
      id: "no-close-frame",
      text: "Connection was closed without close frame",
      pattern: /Connection was closed without close frame/,
      example:
        "CloseReason(reason=CLOSED_ABNORMALLY, message=Connection was closed without close frame)",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf:
          "ktorio/ktor ktor-shared/ktor-websockets/common/src/io/ktor/websocket/DefaultWebSocketSession.kt",
        url: "https://github.com/ktorio/ktor/blob/ef92e5537d/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/DefaultWebSocketSession.kt",
      },
    },
    {
      id: "ping-timeout",
      text: "Ping timeout",
      pattern: /CloseReason\(reason=INTERNAL_ERROR, message=Ping timeout\)/,
      example: "CloseReason(reason=INTERNAL_ERROR, message=Ping timeout)",
      situation: "keepalive-timeout",
      code: 1011,
      side: "either",
      readFrom: {
        sourceOf:
          "ktorio/ktor ktor-shared/ktor-websockets/common/src/io/ktor/websocket/PingPong.kt",
        url: "https://github.com/ktorio/ktor/blob/ef92e5537d/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/PingPong.kt",
      },
    },
    {
      id: "not-101",
      text: "Handshake exception, expected status code 101 but was {status}",
      pattern: /Handshake exception, expected status code 101 but was (?<status>\d{3})/,
      example: "WebSocketException: Handshake exception, expected status code 101 but was 403",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "ktorio/ktor ktor-client/ktor-client-core/common/src/io/ktor/client/plugins/websocket/WebSockets.kt",
        url: "https://github.com/ktorio/ktor/blob/ef92e5537d/ktor-client/ktor-client-core/common/src/io/ktor/client/plugins/websocket/WebSockets.kt",
      },
    },
    {
      id: "frame-too-big",
      text: "Frame is too big: {size}",
      pattern: /FrameTooBigException: Frame is too big: (?<size>\d{1,20})/,
      example: "FrameTooBigException: Frame is too big: 70000",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf:
          "ktorio/ktor ktor-shared/ktor-websockets/common/src/io/ktor/websocket/DefaultWebSocketSession.kt",
        url: "https://github.com/ktorio/ktor/blob/ef92e5537d/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/DefaultWebSocketSession.kt",
      },
    },
  ],
} as const satisfies MessageStack;
