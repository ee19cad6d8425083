import type { Service } from "../model/service.ts";

export const discordRemoteAuth = {
  id: "discord-remote-auth",
  name: "Discord remote authentication gateway",
  group: "chat",
  summary: "The connection behind the login with a code that a phone scans.",
  docs: "https://docs.discord.food/remote-authentication/desktop",
  readFrom: [
    {
      quotedIn: "Discord Userdoccers: remote authentication on the desktop",
      url: "https://docs.discord.food/remote-authentication/desktop",
    },
  ],
  readOn: "2026-07-21",
  note: "The list is from documentation that the community keeps. An older copy of the page gave 4000 to 4002 other meanings.",
  codes: [
    {
      code: 1000,
      name: "Normal closure",
      meaning: "The login was finished or cancelled, but a protocol error may end in 1000 too.",
      reconnect: "unknown",
      remedy: "Look at the last event to see whether the login was finished or cancelled.",
    },
    {
      code: 4000,
      name: "Invalid version",
      meaning: "You asked for a version that the gateway does not have.",
      reconnect: "after-a-fix",
      remedy: "Ask for a version that is available.",
    },
    {
      code: 4001,
      name: "Decode error",
      meaning:
        "The gateway could not read your payload or, by another part of the page, a part of the handshake failed.",
      reconnect: "after-a-fix",
      remedy: "Correct the payload before you send it again.",
    },
    {
      code: 4002,
      name: "Handshake failure",
      meaning: "The exchange at the start of the connection failed.",
      reconnect: "yes",
      remedy: "Reconnect and start the exchange again; it may help.",
    },
    {
      code: 4003,
      name: "Timeout",
      meaning: "The time allowed for the login is over.",
      reconnect: "yes",
      remedy: "Reconnect and start a new login.",
    },
  ],
} as const satisfies Service;
