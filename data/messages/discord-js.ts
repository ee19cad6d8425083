import type { MessageStack } from "../model/message.ts";

export const discordJs = {
  id: "discord-js",
  name: "discord.js (@discordjs/ws)",
  platform: "JavaScript",
  messages: [
    {
      id: "zombie-connection",
      text: "Zombie connection",
      pattern: /Reason: Zombie connection\b/,
      example: "Reason: Zombie connection",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "got-disconnected",
      text: "Got disconnected by Discord",
      pattern: /Got disconnected by Discord\b/,
      example: "Reason: Got disconnected by Discord",
      situation: "server-closed-session",
      code: 1000,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "authentication-failed",
      text: "Authentication failed",
      pattern: /Error: Authentication failed\s{1,12}at WebSocketShard\b/,
      example:
        "Error: Authentication failed\n    at WebSocketShard.onClose (/app/node_modules/@discordjs/ws/dist/index.js:1123:17)",
      situation: "auth-failed",
      code: 4004,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "disallowed-intents",
      text: "Used disallowed intents",
      pattern: /Error: Used disallowed intents\b/,
      example: "Error: Used disallowed intents",
      situation: "policy-refusal",
      code: 4014,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "invalid-intents",
      text: "Used invalid intents",
      pattern: /Error: Used invalid intents\b/,
      example: "Error: Used invalid intents",
      situation: "policy-refusal",
      code: 4013,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "sharding-required",
      text: "Sharding is required",
      pattern: /Error: Sharding is required\b/,
      example: "Error: Sharding is required",
      situation: "policy-refusal",
      code: 4011,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "unexpected-code",
      text: "The gateway closed with an unexpected code {code}, attempting to {resume or reconnect}.",
      pattern:
        /The gateway closed with an unexpected code (?<code>(?!100[56]\b|1015\b)\d{1,5}), attempting to (?:resume|reconnect)/,
      example: "The gateway closed with an unexpected code 1001, attempting to resume.",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "dropped-1006",
      text: "The gateway closed with an unexpected code 1006, attempting to resume.",
      pattern: /The gateway closed with an unexpected code 1006, attempting to resume/,
      example: "The gateway closed with an unexpected code 1006, attempting to resume.",
      situation: "eof-without-close",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "not-connected-1006",
      text: "The gateway closed with an unexpected code 1006, attempting to reconnect.",
      pattern: /The gateway closed with an unexpected code 1006, attempting to reconnect/,
      example: "The gateway closed with an unexpected code 1006, attempting to reconnect.",
      situation: "connect-failed",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
    {
      id: "rate-limit",
      text: "The WebSocket rate limit has been hit, this should never happen",
      pattern: /The WebSocket rate limit has been hit, this should never happen/,
      example: "The WebSocket rate limit has been hit, this should never happen",
      situation: "rate-limited",
      code: 4008,
      side: "client",
      readFrom: {
        sourceOf: "discordjs/discord.js packages/ws/src/ws/WebSocketShard.ts",
        url: "https://github.com/discordjs/discord.js/blob/219ad7ba0/packages/ws/src/ws/WebSocketShard.ts",
      },
    },
  ],
} as const satisfies MessageStack;
