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
      pattern:
        /(?:^|IllegalArgumentException: )Code (?<refusedCode>\d{1,5}) is reserved and may not be used/m,
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
      pattern:
        /(?:^|IllegalArgumentException: )Code must be in range \[1000,5000\): (?<refusedCode>\d{1,5})/m,
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
      id: "received-reserved-code",
      text: "java.net.ProtocolException: Code {code} is reserved and may not be used.",
      pattern:
        /ProtocolException: Code (?:(?<refusedCode>\d{1,5}) is reserved and may not be used|must be in range)/,
      example: "java.net.ProtocolException: Code 1006 is reserved and may not be used.",
      situation: "invalid-close-code-received",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
        url: "https://github.com/square/okhttp/blob/1682d9bac/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
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
    {
      id: "end-of-stream",
      text: "java.io.EOFException",
      pattern: /\bjava\.io\.EOFException(?:: null)?(?:\s{1,9}at okio\.\w|$)/m,
      example: "java.io.EOFException",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        quotedIn: "lysine-dev/okhttp#4543",
        url: "https://github.com/lysine-dev/okhttp/issues/4543",
      },
    },
    {
      id: "unexpected-reserved-bit",
      text: "Unexpected rsv{number} flag",
      pattern: /\bUnexpected rsv[123] flag\b/,
      example: "java.net.ProtocolException: Unexpected rsv1 flag",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
        url: "https://github.com/square/okhttp/blob/1022218c69a90c16e06fa12a5eecd5d7e7b1e61a/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
      },
    },
    {
      id: "continuation-expected",
      text: "Expected continuation opcode. Got: {opcode}",
      pattern: /Expected continuation opcode\. Got: [\da-f]/,
      example: "java.net.ProtocolException: Expected continuation opcode. Got: 1",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
        url: "https://github.com/square/okhttp/blob/1022218c69a90c16e06fa12a5eecd5d7e7b1e61a/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
      },
    },
    {
      id: "control-frame",
      text: "Control frames must be final.",
      pattern:
        /\bProtocolException: (?:Control frames must be final|Control frame must be less than 125B|Unknown (?:control )?opcode: [\da-f])/,
      example: "java.net.ProtocolException: Control frames must be final.",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
        url: "https://github.com/square/okhttp/blob/1022218c69a90c16e06fa12a5eecd5d7e7b1e61a/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketReader.kt",
      },
    },
    {
      id: "stream-ended-in-handshake",
      text: "unexpected end of stream on {url}",
      pattern: /\bunexpected end of stream on (?<url>\S{1,300})/,
      example: "java.io.IOException: unexpected end of stream on https://example.com/...",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf:
          "square/okhttp okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/http1/Http1ExchangeCodec.kt",
        url: "https://github.com/square/okhttp/blob/1022218c69a90c16e06fa12a5eecd5d7e7b1e61a/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/http1/Http1ExchangeCodec.kt",
      },
    },
  ],
} as const satisfies MessageStack;
