import type { MessageList } from "#data/model/message.ts";

/** Frames that it refuses. `onError` gets a ProtocolException without words; these are its cause. */
export const frames: MessageList = [
  {
    id: "unexpected-reserved-bit",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Unexpected rsv{number} bit",
    pattern: /\bUnexpected rsv[123] bit\b/,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Unexpected rsv1 bit",
    situation: "protocol-error",
    code: 1002,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
  {
    id: "masked-frame",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Masked frame received",
    pattern: /FailWebSocketException: Masked frame received/,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Masked frame received",
    situation: "protocol-error",
    code: 1002,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
  {
    id: "unexpected-frame",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Unexpected frame {opcode} (fin={fin})",
    pattern: /FailWebSocketException: Unexpected (?:frame|opcode) \w/,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Unexpected frame CONTINUATION (fin=true)",
    situation: "protocol-error",
    code: 1002,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
  {
    id: "control-frame",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Fragmented control frame  {opcode}",
    pattern:
      /FailWebSocketException: (?:Fragmented control frame|\w{4,5}'s payload length|Incomplete status code)/,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Fragmented control frame  PING",
    situation: "protocol-error",
    code: 1002,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
  {
    id: "invalid-utf8",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Invalid UTF-8 in frame {opcode}",
    pattern: /FailWebSocketException: Invalid UTF-8 in frame/,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Invalid UTF-8 in frame TEXT",
    situation: "invalid-utf8",
    code: 1007,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
  {
    id: "illegal-status-code",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Illegal status code: {character}",
    pattern: /FailWebSocketException: Illegal status code: /,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Illegal status code: ϭ",
    situation: "invalid-close-code-received",
    code: 1002,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
  {
    id: "illegal-reason",
    text: "jdk.internal.net.http.websocket.FailWebSocketException: Illegal close reason",
    pattern: /FailWebSocketException: Illegal close reason/,
    example:
      "Caused by: jdk.internal.net.http.websocket.FailWebSocketException: Illegal close reason",
    situation: "invalid-utf8",
    code: 1002,
    isOnlySent: true,
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/MessageDecoder.java",
      url: "https://github.com/openjdk/jdk/blob/1ad58fda5e60085a7a139dc5bb1202086973140e/src/java.net.http/share/classes/jdk/internal/net/http/websocket/MessageDecoder.java",
    },
  },
];
