import type { MessageList } from "#data/model/message.ts";

/** What a call of the program meets. */
export const program: MessageList = [
  {
    id: "send-pending",
    text: "java.lang.IllegalStateException: Send pending",
    pattern: /IllegalStateException: Send pending\b/,
    example: "java.lang.IllegalStateException: Send pending",
    situation: "api-misuse",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/WebSocketImpl.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/WebSocketImpl.java",
    },
  },
  {
    id: "status-code-not-allowed",
    text: "java.lang.IllegalArgumentException: statusCode",
    pattern: /IllegalArgumentException: statusCode\s*$/m,
    example:
      "java.util.concurrent.ExecutionException: java.lang.IllegalArgumentException: statusCode",
    situation: "close-code-not-allowed",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/WebSocketImpl.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/WebSocketImpl.java",
    },
  },
  {
    id: "reason-too-long",
    text: "java.lang.IllegalArgumentException: reason",
    pattern: /IllegalArgumentException: reason\s*$/m,
    example: "java.util.concurrent.ExecutionException: java.lang.IllegalArgumentException: reason",
    situation: "reason-too-long",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/WebSocketImpl.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/WebSocketImpl.java",
    },
  },
];
