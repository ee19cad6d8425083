import type { MessageStack } from "../model/message.ts";

export const bandit = {
  id: "bandit",
  name: "Bandit",
  platform: "Elixir",
  messages: [
    {
      id: "not-utf8",
      text: "Received non UTF-8 text frame (RFC6455§8.1)",
      pattern: /Received non UTF-8 text frame \(RFC6455/,
      example: "Received non UTF-8 text frame (RFC6455§8.1)",
      situation: "invalid-utf8",
      code: 1007,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "mtrudel/bandit lib/bandit/websocket/connection.ex",
        url: "https://github.com/mtrudel/bandit/blob/e022cd3/lib/bandit/websocket/connection.ex",
      },
    },
    {
      id: "close-reason-not-utf8",
      text: "Received non UTF-8 connection close frame (RFC6455§5.5.1)",
      pattern: /Received non UTF-8 connection close frame \(RFC6455/,
      example: "Received non UTF-8 connection close frame (RFC6455§5.5.1)",
      situation: "invalid-utf8",
      code: 1002,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "mtrudel/bandit lib/bandit/websocket/frame/connection_close.ex",
        url: "https://github.com/mtrudel/bandit/blob/e022cd3/lib/bandit/websocket/frame/connection_close.ex",
      },
    },
    {
      id: "oversize-message",
      text: "Received oversize fragmented message",
      pattern: /Received oversize fragmented message/,
      example: "Received oversize fragmented message",
      situation: "message-too-big",
      code: 1009,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "mtrudel/bandit lib/bandit/websocket/connection.ex",
        url: "https://github.com/mtrudel/bandit/blob/e022cd3/lib/bandit/websocket/connection.ex",
      },
    },
    {
      id: "unexpected-frame",
      text: "Received unexpected {type} frame (RFC6455§5.4)",
      pattern: /Received unexpected (?:continuation|text|binary) frame \(RFC6455/,
      example: "Received unexpected continuation frame (RFC6455§5.4)",
      situation: "protocol-error",
      code: 1002,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "mtrudel/bandit lib/bandit/websocket/connection.ex",
        url: "https://github.com/mtrudel/bandit/blob/e022cd3/lib/bandit/websocket/connection.ex",
      },
    },
  ],
} as const satisfies MessageStack;
