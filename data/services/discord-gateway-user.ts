import type { Service } from "../model/service.ts";

export const discordGatewayUser = {
  id: "discord-gateway-user",
  name: "Discord gateways: undocumented codes",
  group: "chat",
  summary: "Close codes of Discord that its own documentation does not list.",
  docs: "https://docs.discord.food/gateway/opcodes-and-close-codes",
  readFrom: [
    {
      quotedIn: "Discord Userdoccers: opcodes and close codes",
      url: "https://docs.discord.food/gateway/opcodes-and-close-codes",
    },
  ],
  readOn: "2026-07-21",
  note: "The list is from documentation that the community keeps. Main and voice gateway use 4013, 4015 and 4016 for different things.",
  codes: [
    {
      code: 4013,
      name: "WebRTC crashed",
      meaning: "On the voice gateway: the WebRTC connection crashed.",
      reconnect: "resume",
      remedy: "Resume the voice connection.",
    },
    {
      code: 4015,
      name: "Too many sessions",
      meaning: "On the main gateway: the user account has more sessions open than it may.",
      reconnect: "after-a-fix",
      remedy: "Close a session that you no longer need, then connect.",
    },
    {
      code: 4016,
      name: "Connection request canceled",
      meaning:
        "On the main gateway: the connection of a console was cancelled, so nobody needs the session.",
      reconnect: "unknown",
      remedy: "Treat the session as finished.",
    },
  ],
} as const satisfies Service;
