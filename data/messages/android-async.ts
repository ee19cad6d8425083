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
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        quotedIn: "koush/AndroidAsync#715",
        url: "https://github.com/koush/AndroidAsync/issues/715",
      },
    },
  ],
} as const satisfies MessageStack;
