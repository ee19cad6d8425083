/** Services that many people meet, the best known first: the home page names them. */
export const wellKnownServices: readonly string[] = [
  "discord-gateway",
  "discord-voice",
  "twitch-eventsub",
  "graphql-ws",
  "pusher-channels",
  "liveblocks",
];
