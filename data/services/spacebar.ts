import type { Service } from "../model/service.ts";

export const spacebar = {
  id: "spacebar",
  name: "Spacebar server",
  group: "chat",
  summary: "A free server that speaks the protocol of Discord.",
  docs: "https://docs.spacebar.chat",
  readFrom: [
    {
      sourceOf: "spacebarchat/server",
      url: "https://github.com/spacebarchat/server/blob/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway/util/Constants.ts",
    },
    {
      sourceOf: "spacebarchat/server",
      url: "https://github.com/spacebarchat/server/tree/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway",
    },
    {
      sourceOf: "spacebarchat/server",
      url: "https://github.com/spacebarchat/server/tree/74df883a440484a5b6685521c7074e3d77fb9c1f/src/webrtc",
    },
  ],
  readOn: "2026-08-22",
  note: "The source says nothing on when to reconnect. The gateway never sends 4001, 4003, 4007, 4008, 4011, 4013 or 4014; its voice server sends 4003 and 4013.",
  codes: [
    {
      code: 4000,
      name: "Unknown_error",
      meaning:
        "Something failed; a reason in words may say that subscriptions were not restored or that a channel, region or stream key was bad.",
      reconnect: "unknown",
      remedy: "Read the reason in the Close frame.",
    },
    {
      code: 4001,
      name: "Unknown_opcode",
      meaning: "Nothing sends it: the gateway ignores an opcode that it does not have.",
      reconnect: "unknown",
      remedy: "Look for another sender, such as a proxy: this server does not send the code.",
    },
    {
      code: 4002,
      name: "Decode_error",
      meaning:
        "Your payload does not fit its format, or the address asks for an encoding or a compression that the server does not have.",
      reconnect: "after-a-fix",
      remedy: "Correct the payload or the address before you connect again.",
    },
    {
      code: 4003,
      name: "Not_authenticated",
      meaning:
        "The voice server got something before you had identified; the gateway does not send it.",
      reconnect: "after-a-fix",
      remedy: "Identify to the voice server first, then send.",
    },
    {
      code: 4004,
      name: "Authentication_failed",
      meaning: "The gateway or the voice server did not accept your token.",
      reconnect: "after-a-fix",
      remedy: "Replace the token before you connect again.",
    },
    {
      code: 4005,
      name: "Already_authenticated",
      meaning: "You identified twice.",
      reconnect: "after-a-fix",
      remedy: "Identify once for each connection.",
    },
    {
      code: 4006,
      name: "Invalid_session",
      meaning:
        "Somebody logged this session out; the gateway sends an Invalid Session message first.",
      reconnect: "after-a-fix",
      remedy: "Log in again before you connect: the session was removed.",
    },
    {
      code: 4007,
      name: "Invalid_seq",
      meaning:
        "Nothing sends it: the gateway answers every attempt to resume with Invalid Session.",
      reconnect: "unknown",
      remedy: "Begin a new session: resuming does not exist here yet.",
    },
    {
      code: 4008,
      name: "Rate_limited",
      meaning: "Nothing sends it: the gateway counts no payloads.",
      reconnect: "unknown",
      remedy: "Look for another sender, such as a proxy: this server does not send the code.",
    },
    {
      code: 4009,
      name: "Session_timed_out",
      meaning: "You sent no heartbeat for 45 seconds, or did not identify within 30.",
      reconnect: "unknown",
      remedy:
        "Send heartbeats and identify in time, in a new session: this server cannot resume one.",
    },
    {
      code: 4010,
      name: "Invalid_shard",
      meaning: "The shard that you named lies outside your number of shards.",
      reconnect: "after-a-fix",
      remedy: "Correct the shard before you connect again.",
    },
    {
      code: 4011,
      name: "Sharding_required",
      meaning: "Nothing sends it: the gateway asks nobody to use shards.",
      reconnect: "unknown",
      remedy: "Look for another sender, such as a proxy: this server does not send the code.",
    },
    {
      code: 4012,
      name: "Invalid_API_version",
      meaning: "The `version` in the address is not 8, the only one that the gateway speaks.",
      reconnect: "after-a-fix",
      remedy: "Ask for version 8 or leave `version` out.",
    },
    {
      code: 4013,
      name: "Invalid_intent",
      meaning:
        "The voice server could not let you into the room of the call; the gateway does not send it.",
      reconnect: "unknown",
      remedy: "Look in the log of the voice server; the code has nothing to do with intents here.",
    },
    {
      code: 4014,
      name: "Disallowed_intent",
      meaning: "Nothing sends it: the gateway does not check which intents you may have.",
      reconnect: "unknown",
      remedy: "Look for another sender, such as a proxy: this server does not send the code.",
    },
  ],
} as const satisfies Service;
