import type { MessageStack } from "../model/message.ts";

export const javaWebsocket = {
  id: "java-websocket",
  name: "Java-WebSocket (TooTallNate)",
  platform: "JVM",
  messages: [
    {
      id: "no-pong",
      text: "The connection was closed because the other endpoint did not respond with a pong in time.",
      pattern:
        /The connection was closed because the other endpoint did not respond with a pong in time/,
      example:
        "The connection was closed because the other endpoint did not respond with a pong in time. For more information check: https://github.com/TooTallNate/Java-WebSocket/wiki/Lost-connection-detection",
      situation: "keepalive-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf:
          "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/AbstractWebSocket.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/AbstractWebSocket.java",
      },
    },
    {
      id: "draft-refuses",
      text: "draft {draft} refuses handshake",
      pattern: /(?:\bDraft_\w{1,10}|\bmax frame size: \d{1,10}) refuses handshake/,
      example:
        "draft Draft_6455 extension: DefaultExtension max frame size: 2147483647 refuses handshake",
      situation: "handshake-invalid",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/WebSocketImpl.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/WebSocketImpl.java",
      },
    },
    {
      id: "invalid-status-code",
      text: "Invalid status code received: {status} Status line: {line}",
      pattern: /Invalid status code received: (?<status>\d{3}) Status line: /,
      example: "Invalid status code received: 403 Status line: HTTP/1.1 403 Forbidden",
      situation: "handshake-rejected",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/drafts/Draft.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/drafts/Draft.java",
      },
    },
    {
      id: "payload-too-big",
      text: "Payload limit reached.",
      pattern: /LimitExceededException: Payload(?:size is to big| limit reached)/,
      example: "LimitExceededException: Payload limit reached.",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf:
          "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/drafts/Draft_6455.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/drafts/Draft_6455.java",
      },
    },
    {
      id: "code-not-sendable",
      text: "closecode must not be sent over the wire: {code}",
      pattern: /closecode must not be sent over the wire: (?<refusedCode>\d{1,5})/,
      example: "InvalidFrameException: closecode must not be sent over the wire: 1006",
      situation: "invalid-close-code-received",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf:
          "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/framing/CloseFrame.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/framing/CloseFrame.java",
      },
    },
    {
      id: "invalid-utf8",
      text: "Received text is no valid utf8 string!",
      pattern: /Received text is no valid utf8 string!/,
      example: "InvalidDataException: Received text is no valid utf8 string!",
      situation: "invalid-utf8",
      code: 1007,
      side: "either",
      readFrom: {
        sourceOf:
          "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/framing/TextFrame.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/framing/TextFrame.java",
      },
    },
    {
      id: "continuation",
      text: "Continuous frame sequence was not started.",
      pattern: /Continuous frame sequence (?:was not started|not completed)/,
      example: "Protocol error: Continuous frame sequence was not started.",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf:
          "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/drafts/Draft_6455.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf/src/main/java/org/java_websocket/drafts/Draft_6455.java",
      },
    },
    {
      id: "reserved-bits",
      text: "bad rsv RSV1: {bit} RSV2: {bit} RSV3: {bit}",
      pattern: /\bbad rsv RSV1: (?:true|false)/,
      example:
        "org.java_websocket.exceptions.InvalidFrameException: bad rsv RSV1: true RSV2: false RSV3: false",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf:
          "TooTallNate/Java-WebSocket src/main/java/org/java_websocket/extensions/DefaultExtension.java",
        url: "https://github.com/TooTallNate/Java-WebSocket/blob/026802dd085fc5e8b90ce63b1ab44a7d30f1e92d/src/main/java/org/java_websocket/extensions/DefaultExtension.java",
      },
    },
  ],
} as const satisfies MessageStack;
