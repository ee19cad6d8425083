import type { MessageStack } from "../model/message.ts";

/** What lies below the WebSocket libraries of Java; each passes these exceptions on. */
export const java = {
  id: "java",
  name: "Java (sockets and TLS)",
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
    {
      id: "certificate-path",
      text: "PKIX path building failed: {reason}",
      pattern: /PKIX path (?:building|validation) failed: /,
      example:
        "javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target",
      situation: "tls-failure",
      side: "client",
      readFrom: {
        sourceOf: "openjdk/jdk java.base sun/security/validator/PKIXValidator.java",
        url: "https://github.com/openjdk/jdk/blob/0336d8fbf1d8c4c3eeda562856cac618e34d079e/src/java.base/share/classes/sun/security/validator/PKIXValidator.java",
      },
    },
    {
      id: "not-tls",
      text: "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message",
      pattern:
        /\bUnsupported or unrecognized SSL message\b|\bUnrecognized SSL message, plaintext connection\?/,
      example: "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message",
      situation: "tls-failure",
      side: "either",
      readFrom: {
        sourceOf: "openjdk/jdk java.base sun/security/ssl/SSLSocketInputRecord.java",
        url: "https://github.com/openjdk/jdk/blob/00d485c60da5139e25be8e851ae282e3a7769013/src/java.base/share/classes/sun/security/ssl/SSLSocketInputRecord.java",
      },
    },
    {
      id: "fatal-alert",
      text: "javax.net.ssl.SSLHandshakeException: Received fatal alert: {alert}",
      pattern: /\bReceived fatal alert: [a-z_]{3,40}/,
      example: "javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure",
      situation: "tls-failure",
      side: "either",
      readFrom: {
        sourceOf: "openjdk/jdk java.base sun/security/ssl/Alert.java",
        url: "https://github.com/openjdk/jdk/blob/0195e41f627e6ab00af1fa039956072262680563/src/java.base/share/classes/sun/security/ssl/Alert.java",
      },
    },
  ],
} as const satisfies MessageStack;
