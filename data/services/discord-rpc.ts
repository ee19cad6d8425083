import type { Service } from "../model/service.ts";

export const discordRpc = {
  id: "discord-rpc",
  name: "Discord RPC (local)",
  group: "chat",
  summary: "The connection from a program to the Discord client on the same machine.",
  docs: "https://docs.discord.food/topics/rpc",
  readFrom: [
    {
      title: "Discord developer documentation: RPC close event codes",
      url: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#rpc-rpc-close-event-codes",
    },
    {
      quotedIn: "Discord Userdoccers: RPC",
      url: "https://docs.discord.food/topics/rpc",
    },
  ],
  readOn: "2026-07-21",
  note: "Discord lists 4000 to 4005. The others stand in documentation that the community keeps.",
  codes: [
    {
      code: 1000,
      name: "CLOSE_NORMAL",
      meaning: "The connection has done its work.",
      reconnect: "unknown",
      remedy: "Read the message that comes with the code.",
    },
    {
      code: 1003,
      name: "CLOSE_UNSUPPORTED",
      meaning: "Discord does not take the kind of data that you sent.",
      reconnect: "unknown",
      remedy: "Read the message that comes with the code.",
    },
    {
      code: 1006,
      name: "CLOSE_ABNORMAL",
      meaning:
        "The connection ended abnormally; here the number can also come in a `CLOSE` opcode.",
      reconnect: "unknown",
      remedy: "Look whether the Discord client is still running.",
    },
    {
      code: 4000,
      name: "INVALID_CLIENTID",
      meaning: "The application identifier that you gave is not valid.",
      reconnect: "after-a-fix",
      remedy: "Check the identifier of your application.",
    },
    {
      code: 4001,
      name: "INVALID_ORIGIN",
      meaning: "Your application does not allow the origin of the page.",
      reconnect: "after-a-fix",
      remedy: "Add the origin to those that your application allows.",
    },
    {
      code: 4002,
      name: "RATELIMITED",
      meaning: "You are over a rate limit.",
      reconnect: "unknown",
      remedy: "Slow down; how long to wait is not documented.",
    },
    {
      code: 4003,
      name: "TOKEN_REVOKED",
      meaning: "The access token was taken back.",
      reconnect: "after-a-fix",
      remedy: "Get a new token, then connect.",
    },
    {
      code: 4004,
      name: "INVALID_VERSION",
      meaning: "Discord does not support the version that you asked for.",
      reconnect: "after-a-fix",
      remedy: "Ask for a version that is supported.",
    },
    {
      code: 4005,
      name: "INVALID_ENCODING",
      meaning: "Discord does not support the encoding that you asked for.",
      reconnect: "after-a-fix",
      remedy: "Ask for an encoding that is supported.",
    },
  ],
} as const satisfies Service;
