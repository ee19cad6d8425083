import type { MessageStack } from "../model/message.ts";

export const springWebsocket = {
  id: "spring-websocket",
  name: "Spring WebSocket",
  platform: "JVM",
  messages: [
    {
      id: "send-time-exceeded",
      text: "Send time {milliseconds} (ms) for session '{id}' exceeded the allowed limit {limit}",
      pattern: /Send time (?<milliseconds>\d{1,12}) \(ms\) for session '/,
      example:
        "SessionLimitExceededException: Send time 10013 (ms) for session 'abc' exceeded the allowed limit 10000",
      situation: "backpressure-limit",
      code: 4500,
      side: "server",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
      },
    },
    {
      id: "buffer-exceeded",
      text: "Buffer size {size} bytes for session '{id}' exceeds the allowed limit {limit}",
      pattern: /Buffer size (?<size>\d{1,20}) bytes for session '/,
      example:
        "SessionLimitExceededException: Buffer size 524300 bytes for session 'abc' exceeds the allowed limit 524288",
      situation: "backpressure-limit",
      code: 4500,
      side: "server",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
      },
    },
    {
      id: "origin-not-allowed",
      text: "Handshake request rejected, Origin header value {origin} not allowed",
      pattern: /Handshake request rejected, Origin header value /,
      example: "Handshake request rejected, Origin header value https://evil.example not allowed",
      situation: "origin-rejected",
      side: "server",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/server/support/OriginHandshakeInterceptor.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/server/support/OriginHandshakeInterceptor.java",
      },
    },
    {
      id: "handler-exception",
      text: "Closing session due to exception for {session}",
      pattern: /Closing session due to exception for /,
      example:
        "Closing session due to exception for StandardWebSocketSession[id=1, uri=ws://localhost/ws]",
      situation: "internal-error",
      code: 1011,
      side: "server",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/handler/ExceptionWebSocketHandlerDecorator.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/handler/ExceptionWebSocketHandlerDecorator.java",
      },
    },
    {
      id: "close-status",
      text: "CloseStatus[code={code}, reason={reason}]",
      pattern: /CloseStatus ?\[code=(?!100[56])(?<code>\d{4}), reason=/,
      example: "closed with CloseStatus[code=1001, reason=null]",
      situation: "closed-with-code",
      side: "either",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
      },
    },
    {
      id: "close-status-1006",
      text: "CloseStatus[code=1006, reason={reason}]",
      pattern: /CloseStatus ?\[code=1006, reason=/,
      example: "closed with CloseStatus[code=1006, reason=null]",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
      },
    },
    {
      id: "close-status-1005",
      text: "CloseStatus[code=1005, reason={reason}]",
      pattern: /CloseStatus ?\[code=1005, reason=/,
      example: "closed with CloseStatus[code=1005, reason=null]",
      situation: "no-status",
      code: 1005,
      side: "either",
      readFrom: {
        sourceOf:
          "spring-projects/spring-framework spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
        url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e2/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
      },
    },
  ],
} as const satisfies MessageStack;
