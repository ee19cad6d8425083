import type { MessageStack } from "../model/message.ts";
import { frames } from "./java-net-http/frames.ts";
import { opening } from "./java-net-http/opening.ts";
import { program } from "./java-net-http/program.ts";

export const javaNetHttp = {
  id: "java-net-http",
  name: "java.net.http.WebSocket (JDK)",
  platform: "JVM",
  messages: [
    {
      id: "handshake-exception",
      text: "java.net.http.WebSocketHandshakeException",
      pattern: /java\.net\.http\.WebSocketHandshakeException/,
      example:
        "java.util.concurrent.CompletionException: java.net.http.WebSocketHandshakeException",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        quotedIn: "softwaremill/sttp#558",
        url: "https://github.com/softwaremill/sttp/issues/558",
      },
    },
    {
      id: "closed-output",
      text: "java.io.IOException: closed output",
      pattern: /java\.io\.IOException: closed output\b/,
      example: "java.util.concurrent.ExecutionException: java.io.IOException: closed output",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        quotedIn: "http4s/http4s-jdk-http-client#214",
        url: "https://github.com/http4s/http4s-jdk-http-client/issues/214",
      },
    },
    {
      id: "output-closed",
      text: "java.io.IOException: Output closed",
      pattern: /java\.io\.IOException: Output closed\b/,
      example: "Caused by: java.io.IOException: Output closed",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        quotedIn: "SeleniumHQ/selenium#13397",
        url: "https://github.com/SeleniumHQ/selenium/issues/13397",
      },
    },
    ...opening,
    ...frames,
    ...program,
  ],
} as const satisfies MessageStack;
