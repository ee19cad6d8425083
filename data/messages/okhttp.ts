import type { MessageStack } from "../model/message.ts";

export const okhttp = {
  id: "okhttp",
  name: "OkHttp",
  platform: "JVM",
  messages: [
    {
      id: "expected-101",
      text: "Expected HTTP 101 response but was '{status} {reason}'",
      pattern: /Expected HTTP 101 response but was '(?<status>\d{3}) /,
      example: "java.net.ProtocolException: Expected HTTP 101 response but was '403 Forbidden'",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
      },
    },
    {
      id: "no-pong",
      text: "sent ping but didn't receive pong within {milliseconds}ms (after {number} successful ping/pongs)",
      pattern:
        /sent ping but didn't receive pong within (?<milliseconds>\d{1,12})ms \(after \d{1,12} successful ping\/pongs\)/,
      example:
        "java.net.SocketTimeoutException: sent ping but didn't receive pong within 10000ms (after 3 successful ping/pongs)",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
      },
    },
    {
      id: "masked-frame",
      text: "Server-sent frames must not be masked.",
      pattern: /Server-sent frames must not be masked/,
      example: "java.net.ProtocolException: Server-sent frames must not be masked.",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
      },
    },
    {
      id: "close-payload-length",
      text: "Malformed close payload length of 1.",
      pattern: /Malformed close payload length of 1\b/,
      example: "java.net.ProtocolException: Malformed close payload length of 1.",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
      },
    },
    {
      id: "reserved-code",
      text: "Code {code} is reserved and may not be used.",
      pattern: /Code (?<refusedCode>\d{1,5}) is reserved and may not be used/,
      example: "java.lang.IllegalArgumentException: Code 1006 is reserved and may not be used.",
      situation: "close-code-not-allowed",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketProtocol.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketProtocol.kt",
      },
    },
    {
      id: "code-out-of-range",
      text: "Code must be in range [1000,5000): {code}",
      pattern: /Code must be in range \[1000,5000\): (?<refusedCode>\d{1,5})/,
      example: "java.lang.IllegalArgumentException: Code must be in range [1000,5000): 999",
      situation: "close-code-not-allowed",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketProtocol.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketProtocol.kt",
      },
    },
    {
      id: "reason-too-long",
      text: "reason.size() > 123: {reason}",
      pattern: /reason\.size\(\) > 123: /,
      example: "java.lang.IllegalArgumentException: reason.size() > 123: aaa",
      situation: "reason-too-long",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
      },
    },
    {
      id: "header-mismatch",
      text: "Expected '{header}' header value '{expected}' but was '{value}'",
      pattern: /Expected '(?<header>Connection|Upgrade|Sec-WebSocket-Accept)' header value '/,
      example:
        "java.net.ProtocolException: Expected 'Connection' header value 'Upgrade' but was 'null'",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
      },
    },
  ],
} as const satisfies MessageStack;
