import type { Service } from "../model/service.ts";

export const laravelReverb = {
  id: "laravel-reverb",
  name: "Laravel Reverb",
  group: "realtime",
  summary: "A Laravel server for clients of Pusher Channels.",
  docs: "https://laravel.com/docs/reverb",
  readFrom: [
    {
      sourceOf: "laravel/reverb",
      url: "https://github.com/laravel/reverb/blob/dca414f38e0f7acc237890ca18edfb5f3d535f86/src/Protocols/Pusher/Server.php",
    },
    {
      sourceOf: "laravel/reverb",
      url: "https://github.com/laravel/reverb/blob/dca414f38e0f7acc237890ca18edfb5f3d535f86/src/Jobs/PruneStaleConnections.php",
    },
    {
      sourceOf: "laravel/reverb",
      url: "https://github.com/laravel/reverb/blob/dca414f38e0f7acc237890ca18edfb5f3d535f86/src/Protocols/Pusher/Http/Controllers/PusherController.php",
    },
    {
      sourceOf: "laravel/reverb",
      url: "https://github.com/laravel/reverb/tree/dca414f38e0f7acc237890ca18edfb5f3d535f86/src/Protocols/Pusher/Exceptions",
    },
    {
      sourceOf: "laravel/reverb",
      url: "https://github.com/laravel/reverb/blob/dca414f38e0f7acc237890ca18edfb5f3d535f86/src/Protocols/Pusher/ClientEvent.php",
    },
  ],
  readOn: "2026-06-24",
  note: "The numbers stand in a `pusher:error` message in JSON, not in the Close frame. An error does not always close the connection.",
  codes: [
    {
      code: 4001,
      name: "No such application",
      meaning: "There is no application with this key.",
      reconnect: "after-a-fix",
      remedy: "Check the application key on both sides.",
    },
    {
      code: 4004,
      name: "Over connection quota",
      meaning: "The application has as many connections as it may have.",
      reconnect: "unknown",
      remedy: "Close connections or raise the limit of the application.",
    },
    {
      code: 4009,
      name: "Not authorized",
      meaning:
        "The connection is not authorized, its origin is not allowed, or it is no member of the channel that it sends to.",
      reconnect: "after-a-fix",
      remedy:
        "Add the origin to the allowed ones, correct the signature, or subscribe before you send.",
    },
    {
      code: 4200,
      name: "Invalid message format",
      meaning:
        "Your message could not be understood; with Pusher, the same number means “reconnect at once”.",
      reconnect: "after-a-fix",
      remedy: "Correct the message: JSON with an `event`.",
    },
    {
      code: 4201,
      name: "No pong",
      meaning: "You did not answer a ping, so the connection was removed as stale.",
      reconnect: "unknown",
      remedy: "Make sure that the client answers pings.",
    },
    {
      code: 4301,
      name: "Rate limit exceeded",
      meaning:
        "You sent more messages than allowed, or a client event where the application has client messaging off.",
      reconnect: "unknown",
      remedy: "Send fewer messages, or turn client messaging on for the application.",
    },
  ],
} as const satisfies Service;
