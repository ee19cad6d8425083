import type { MessageStack } from "../model/message.ts";

export const tyrus = {
  id: "tyrus",
  name: "Tyrus",
  platform: "JVM",
  messages: [
    {
      id: "closed-abnormally",
      text: "Closed abnormally.",
      pattern: /1006\W{1,4}Closed abnormally\./,
      example: "CloseReason[1006,Closed abnormally.]",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf:
          "eclipse-ee4j/tyrus core/src/main/java/org/glassfish/tyrus/core/CloseReasons.java",
        url: "https://github.com/eclipse-ee4j/tyrus/blob/d6dc66c/core/src/main/java/org/glassfish/tyrus/core/CloseReasons.java",
      },
    },
    {
      id: "idle-timeout",
      text: "Session closed by the container because of the idle timeout.",
      pattern: /Session closed by the container because of the idle timeout/,
      example: 'CloseReason[1006,"Session closed by the container because of the idle timeout."]',
      situation: "idle-timeout",
      code: 1000,
      reports: 1006,
      side: "either",
      readFrom: {
        sourceOf:
          "eclipse-ee4j/tyrus core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
        url: "https://github.com/eclipse-ee4j/tyrus/blob/d6dc66c/core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
      },
    },
    {
      id: "not-101",
      text: "Response code was not 101: {status}.",
      pattern: /Response code was not 101: (?<status>\d{3})\./,
      example: "HandshakeException: Response code was not 101: 403.",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "eclipse-ee4j/tyrus core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
        url: "https://github.com/eclipse-ee4j/tyrus/blob/d6dc66c/core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
      },
    },
    {
      id: "message-too-long",
      text: "Message too long; allowed message size is {limit} bytes. (Current message length is {size} bytes).",
      pattern: /Message too long; allowed message size is (?<limit>[\d,.]{1,20}) bytes/,
      example:
        "Message too long; allowed message size is 4,194,315 bytes. (Current message length is 5,000,000 bytes).",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf:
          "eclipse-ee4j/tyrus core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
        url: "https://github.com/eclipse-ee4j/tyrus/blob/d6dc66c/core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
      },
    },
    {
      id: "closed-connection",
      text: "The connection has been closed.",
      pattern: /IllegalStateException: The connection has been closed\./,
      example: "java.lang.IllegalStateException: The connection has been closed.",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf:
          "eclipse-ee4j/tyrus core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
        url: "https://github.com/eclipse-ee4j/tyrus/blob/d6dc66c/core/src/main/resources/org/glassfish/tyrus/core/l10n/localization.properties",
      },
    },
  ],
} as const satisfies MessageStack;
