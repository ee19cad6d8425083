import type { MessageStack } from "../model/message.ts";

export const jetty = {
  id: "jetty",
  name: "Jetty",
  platform: "JVM",
  messages: [
    {
      id: "idle-timeout",
      text: "Connection Idle Timeout",
      pattern: /\bConnection Idle Timeout\b/,
      example:
        "org.eclipse.jetty.websocket.core.exception.WebSocketTimeoutException: Connection Idle Timeout",
      situation: "idle-timeout",
      code: 1001,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketConnection.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketConnection.java",
      },
    },
    {
      id: "session-closed",
      text: "Session Closed",
      pattern: /1006=NO_CLOSE,Session Closed\b/,
      example: "{1006=NO_CLOSE,Session Closed}",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/WebSocketSessionState.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/WebSocketSessionState.java",
      },
    },
    {
      id: "upgrade-failed",
      text: "Failed to upgrade to websocket: Unexpected HTTP Response Status Code: {status} {reason}",
      pattern:
        /Failed to upgrade to websocket: Unexpected HTTP Response Status Code:(?: (?:HTTP\/[\d.]{1,3} )?(?<status>\d{3}))?/,
      example:
        "UpgradeException: Failed to upgrade to websocket: Unexpected HTTP Response Status Code: 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-client/src/main/java/org/eclipse/jetty/websocket/core/client/CoreClientUpgradeRequest.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-client/src/main/java/org/eclipse/jetty/websocket/core/client/CoreClientUpgradeRequest.java",
      },
    },
    {
      id: "message-too-large",
      text: "Message larger than {limit} bytes",
      pattern:
        /MessageTooLargeException: (?:Message larger than (?<limit>\d{1,20}) bytes|(?:Text|Binary) message too large: )/,
      example: "MessageTooLargeException: Message larger than 65536 bytes",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/MessageHandler.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/MessageHandler.java",
      },
    },
    {
      id: "payload-too-large",
      text: "Cannot handle payload lengths larger than {limit}",
      pattern: /Cannot handle payload lengths larger than (?<limit>\d{1,20})/,
      example: "MessageTooLargeException: Cannot handle payload lengths larger than 65536",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/Parser.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/Parser.java",
      },
    },
    {
      id: "masking",
      text: "Client MUST mask all frames (RFC-6455: Section 5.1)",
      pattern:
        /(?:Client MUST mask all|Server MUST NOT mask any) frames \(RFC-6455: Section 5\.1\)/,
      example: "ProtocolException: Client MUST mask all frames (RFC-6455: Section 5.1)",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/util/FrameValidation.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/util/FrameValidation.java",
      },
    },
    {
      id: "invalid-utf8",
      text: "Invalid UTF-8",
      pattern: /BadPayloadException(?:\$InvalidUtf8)?: Invalid UTF-8\b/,
      example:
        "org.eclipse.jetty.websocket.core.exception.BadPayloadException$InvalidUtf8: Invalid UTF-8",
      situation: "invalid-utf8",
      code: 1007,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/exception/BadPayloadException.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/exception/BadPayloadException.java",
      },
    },
    {
      id: "container-shut-down",
      text: "Container being shut down",
      pattern: /\bContainer being shut down\b/,
      example: "1001 Container being shut down",
      situation: "server-shutdown",
      code: 1001,
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-jetty-common/src/main/java/org/eclipse/jetty/websocket/common/SessionTracker.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-jetty-common/src/main/java/org/eclipse/jetty/websocket/common/SessionTracker.java",
      },
    },
    {
      id: "write-timeout",
      text: "FrameFlusher Write Timeout",
      pattern: /\bFrameFlusher Write Timeout\b/,
      example: "WebSocketWriteTimeoutException: FrameFlusher Write Timeout",
      situation: "write-timeout",
      side: "either",
      readFrom: {
        sourceOf:
          "jetty/jetty.project jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/FrameFlusher.java",
        url: "https://github.com/jetty/jetty.project/blob/acf33259281/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/internal/FrameFlusher.java",
      },
    },
  ],
} as const satisfies MessageStack;
