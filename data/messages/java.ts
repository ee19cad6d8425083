import type { MessageStack } from "../model/message.ts";

/** What lies below the WebSocket libraries of Java; each passes these exceptions on. */
export const java = {
  id: "java",
  name: "Java (sockets)",
  platform: "JVM",
  messages: [
    {
      id: "connection-reset",
      text: "java.net.SocketException: Connection reset",
      pattern: /^(?:Caused by: )?java\.net\.SocketException: Connection reset/m,
      example: "java.net.SocketException: Connection reset",
      situation: "peer-reset",
      side: "either",
      readFrom: {
        sourceOf: "openjdk/jdk java.base sun/nio/ch/NioSocketImpl.java",
        url: "https://github.com/openjdk/jdk/blob/04a3926e5f51a7c2dce5aae9b14965388e7b44d1/src/java.base/share/classes/sun/nio/ch/NioSocketImpl.java",
      },
    },
    {
      id: "connect-timed-out",
      text: "java.net.SocketTimeoutException: Connect timed out",
      pattern: /\bjava\.net\.SocketTimeoutException: [Cc]onnect timed out/,
      example: "java.net.SocketTimeoutException: Connect timed out",
      situation: "connect-timeout",
      side: "client",
      readFrom: {
        sourceOf: "openjdk/jdk java.base sun/nio/ch/NioSocketImpl.java",
        url: "https://github.com/openjdk/jdk/blob/04a3926e5f51a7c2dce5aae9b14965388e7b44d1/src/java.base/share/classes/sun/nio/ch/NioSocketImpl.java",
      },
    },
  ],
} as const satisfies MessageStack;
