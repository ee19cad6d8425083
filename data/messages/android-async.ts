import type { MessageStack } from "../model/message.ts";

export const androidAsync = {
  id: "android-async",
  name: "AndroidAsync",
  platform: "JVM",
  messages: [
    {
      id: "handshake-incomplete",
      text: "Unable to complete websocket handshake",
      pattern: /WebSocketHandshakeException: Unable to complete websocket handshake/,
      example:
        "com.koushikdutta.async.http.WebSocketHandshakeException: Unable to complete websocket handshake",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "koush/AndroidAsync AsyncHttpClient.java",
        url: "https://github.com/koush/AndroidAsync/blob/12f9e20443db5c8e79e7e4d43d9e2b3f4230266b/AndroidAsync/src/com/koushikdutta/async/http/AsyncHttpClient.java",
      },
    },
  ],
} as const satisfies MessageStack;
