import { findService } from "#data/lookup/find-service.ts";
import type { Service } from "#data/model/service.ts";

const ids = [
  "discord-gateway",
  "discord-voice",
  "twitch-eventsub",
  "graphql-ws",
  "pusher-channels",
  "liveblocks",
];

/** Services that many people meet: the home page names them. */
export const featuredServices = (): readonly Service[] =>
  ids.flatMap((id) => findService(id) ?? []);
