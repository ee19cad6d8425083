import type { MessageStack } from "../model/message.ts";

export const discordPy = {
  id: "discord-py",
  name: "discord.py",
  platform: "Python",
  messages: [
    {
      id: "shard-closed",
      text: "Shard ID {id} WebSocket closed with {code}",
      pattern:
        /Shard ID (?:\d{1,6}|None) WebSocket closed with (?<code>(?!100[56]\b|1015\b)\d{1,5})/,
      example: "discord.errors.ConnectionClosed: Shard ID 0 WebSocket closed with 4004",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "Rapptz/discord.py discord/errors.py",
        url: "https://github.com/Rapptz/discord.py/blob/1add8a0b4/discord/errors.py",
      },
    },
    {
      id: "shard-not-responding",
      text: "Shard ID {id} has stopped responding to the gateway. Closing and restarting.",
      pattern: /has stopped responding to the gateway\. Closing and restarting/,
      example: "Shard ID 0 has stopped responding to the gateway. Closing and restarting.",
      situation: "keepalive-timeout",
      code: 4000,
      side: "client",
      readFrom: {
        sourceOf: "Rapptz/discord.py discord/gateway.py",
        url: "https://github.com/Rapptz/discord.py/blob/1add8a0b4/discord/gateway.py",
      },
    },
    {
      id: "reconnecting",
      text: "Websocket closed with {code}, attempting a reconnect.",
      pattern:
        /Websocket closed with (?<code>(?!100[56]\b|1015\b)\d{1,5}), (?:attempting a reconnect|cannot reconnect)/,
      example: "Websocket closed with 1001, attempting a reconnect.",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "Rapptz/discord.py discord/gateway.py",
        url: "https://github.com/Rapptz/discord.py/blob/1add8a0b4/discord/gateway.py",
      },
    },
    {
      id: "closed-with-1006",
      text: "Websocket closed with 1006, attempting a reconnect.",
      pattern:
        /Websocket closed with 1006, attempting a reconnect|Shard ID (?:\d{1,6}|None) WebSocket closed with 1006\b/,
      example: "Websocket closed with 1006, attempting a reconnect.",
      situation: "eof-without-close",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "Rapptz/discord.py discord/gateway.py",
        url: "https://github.com/Rapptz/discord.py/blob/1add8a0b4/discord/gateway.py",
      },
    },
    {
      id: "privileged-intents",
      text: "Shard ID {id} is requesting privileged intents that have not been explicitly enabled in the developer portal.",
      pattern:
        /is requesting privileged intents that have not been explicitly enabled in the developer portal/,
      example:
        "Shard ID None is requesting privileged intents that have not been explicitly enabled in the developer portal.",
      situation: "policy-refusal",
      code: 4014,
      side: "client",
      readFrom: {
        sourceOf: "Rapptz/discord.py discord/errors.py",
        url: "https://github.com/Rapptz/discord.py/blob/1add8a0b4/discord/errors.py",
      },
    },
  ],
} as const satisfies MessageStack;
