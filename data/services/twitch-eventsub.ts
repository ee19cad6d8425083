import type { Service } from "../model/service.ts";

export const twitchEventsub = {
  id: "twitch-eventsub",
  name: "Twitch EventSub",
  group: "games",
  summary: "The connection on which Twitch sends events to applications.",
  docs: "https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message",
  readFrom: [
    {
      sourceOf: "twitch4j/twitch4j",
      url: "https://github.com/twitch4j/twitch4j/blob/3ea102457324357be1959bd5fd4e5e41eb3b4dd3/eventsub-websocket/src/main/java/com/github/twitch4j/eventsub/socket/domain/SocketCloseReason.java",
    },
    {
      sourceOf: "twitchdev/twitch-cli",
      url: "https://github.com/twitchdev/twitch-cli/blob/4a59142351578a0f5e268bdb6bf263ec7d2dacbd/internal/events/websocket/mock_server/close_messages.go",
    },
  ],
  readOn: "2026-02-17",
  note: "The list is from twitch4j, a library that others keep, and from the tool of Twitch. That tool answers a request for 4004 with the message of 4005.",
  codes: [
    {
      code: 1000,
      name: "client disconnected",
      meaning:
        "The test server in the command line tool of Twitch sends it when it can no longer read from the client, for instance as that left.",
      reconnect: "unknown",
      remedy: "Expect it from the test server only; nothing else was found to send it.",
    },
    {
      code: 4000,
      name: "Internal server error",
      meaning: "Something failed on the side of Twitch.",
      reconnect: "unknown",
      remedy: "Try again with growing delays; what Twitch advises was not found.",
    },
    {
      code: 4001,
      name: "Client sent inbound traffic",
      meaning: "You sent data, and on this connection only pongs may be sent.",
      reconnect: "after-a-fix",
      remedy: "Send nothing but pongs.",
    },
    {
      code: 4002,
      name: "Client failed ping-pong",
      meaning: "You did not answer a ping with a pong.",
      reconnect: "unknown",
      remedy: "Make sure that your library answers pings while your program is busy.",
    },
    {
      code: 4003,
      name: "Connection unused",
      meaning: "You made no subscription in the first 10 seconds.",
      reconnect: "after-a-fix",
      remedy: "Subscribe as soon as the welcome message is there.",
    },
    {
      code: 4004,
      name: "Reconnect grace time expired",
      meaning: "You stayed longer than the 30 seconds that a reconnect message leaves you.",
      reconnect: "unknown",
      remedy: "Move to the new address as soon as a reconnect message comes.",
    },
    {
      code: 4005,
      name: "Network timeout",
      meaning: "The network was too slow for a moment.",
      reconnect: "unknown",
      remedy: "Try again with growing delays; the source calls it passing.",
    },
    {
      code: 4006,
      name: "Network error",
      meaning: "The network failed for a moment.",
      reconnect: "unknown",
      remedy: "Try again with growing delays; the source calls it passing.",
    },
    {
      code: 4007,
      name: "Invalid reconnect",
      meaning: "You used a reconnect address that is not valid.",
      reconnect: "after-a-fix",
      remedy: "Use the reconnect address exactly as you received it.",
    },
  ],
} as const satisfies Service;
