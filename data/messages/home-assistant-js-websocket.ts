import type { MessageStack } from "../model/message.ts";

export const homeAssistantJsWebsocket = {
  id: "home-assistant-js-websocket",
  name: "Home Assistant JavaScript client",
  platform: "JavaScript",
  messages: [
    {
      id: "connection-lost",
      text: '{"code":3,"message":"Connection lost"}',
      pattern: /"?code"?: ?3, ?"?message"?: ?"Connection lost"/,
      example: '{"code":3,"message":"Connection lost"}',
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "home-assistant/home-assistant-js-websocket lib/connection.ts",
        url: "https://github.com/home-assistant/home-assistant-js-websocket/blob/c5efda2/lib/connection.ts",
      },
    },
  ],
} as const satisfies MessageStack;
