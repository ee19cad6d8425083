import type { Service } from "../model/service.ts";

export const appwriteRealtime = {
  id: "appwrite-realtime",
  name: "Appwrite Realtime",
  group: "infrastructure",
  summary: "The WebSocket API with which Appwrite tells clients about changes.",
  docs: "https://appwrite.io/docs/apis/realtime",
  readFrom: [
    {
      sourceOf: "appwrite/appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
    },
    {
      sourceOf: "appwrite/appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/realtime.php",
    },
  ],
  readOn: "2026-08-21",
  note: "On a connection that is already open, only 1008 ends it; 1003 and 1013 then come as an error message. Nothing that was read of the source closes with 1003.",
  codes: [
    {
      code: 1003,
      name: "realtime_message_format_invalid",
      meaning:
        "Appwrite does not understand a message; the number comes in an error message, and the connection stays open.",
      reconnect: "after-a-fix",
      remedy: "Correct the message before you send it again.",
    },
    {
      code: 1008,
      name: "realtime_policy_violation",
      meaning:
        "A rule was broken: for instance, no project id was sent, or the origin is not allowed.",
      reconnect: "after-a-fix",
      remedy: "Send the project id, and add the origin to the platforms of the project.",
    },
    {
      code: 1013,
      name: "realtime_too_many_messages",
      meaning:
        "Too many connection requests came from this client; too many messages only bring an error message.",
      reconnect: "unknown",
      remedy: "Send less often; the source does not say when to come back.",
    },
  ],
} as const satisfies Service;
