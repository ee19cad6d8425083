import type { Service } from "../model/service.ts";

export const discordJs = {
  id: "discord-js",
  name: "discord.js",
  group: "chat",
  summary: "A JavaScript library for Discord bots.",
  docs: "https://discord.js.org",
  readFrom: [
    {
      sourceOf: "discordjs/discord.js",
      url: "https://github.com/discordjs/discord.js/blob/219ad7ba07cccc256aa0a169d551a43686c14e23/packages/ws/src/ws/WebSocketShard.ts",
    },
  ],
  readOn: "2026-07-21",
  note: "After codes of the Discord Gateway it resumes on 4000, 4001, 4002 and 4009, and starts a new session on 4003, 4005, 4007 and 4008. It stops on 4004 and on 4010 to 4014.",
  codes: [
    {
      code: 1000,
      name: "Normal",
      meaning: "The library closes a shard with it; sent by Discord, it ends the session.",
      reconnect: "yes",
      remedy: "Let the library work: it reconnects with a new session.",
    },
    {
      code: 4200,
      name: "Resuming",
      meaning: "The library itself sends it when it drops a connection that it means to resume.",
      reconnect: "resume",
      remedy: "Let the library work: it resumes by itself.",
    },
  ],
} as const satisfies Service;
