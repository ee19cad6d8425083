import type { Service } from "../model/service.ts";

export const fluxer = {
  id: "fluxer",
  name: "Fluxer Gateway",
  group: "chat",
  summary: "The connection on which Fluxer sends events to its clients.",
  docs: "https://docs.fluxer.app/gateway/close_codes",
  readFrom: [
    {
      title: "Fluxer documentation: close codes",
      url: "https://docs.fluxer.app/gateway/close_codes",
    },
    {
      sourceOf: "fluxerapp/fluxer",
      url: "https://github.com/fluxerapp/fluxer/blob/d4c392cbf855de1f9273e5d066029a08d010d4b8/fluxer_gateway/src/utils/constants.erl",
    },
    {
      sourceOf: "fluxerapp/fluxer",
      url: "https://github.com/fluxerapp/fluxer/blob/d4c392cbf855de1f9273e5d066029a08d010d4b8/fluxer_gateway/src/gateway/gateway_handler.erl",
    },
  ],
  readOn: "2026-01-08",
  note: "The numbers follow those of the Discord Gateway. At the commit read, nothing in the gateway sends 4010 or 4011.",
  codes: [
    {
      code: 4000,
      name: "UNKNOWN_ERROR",
      meaning: "The gateway could not start your session.",
      reconnect: "yes",
      remedy: "Reconnect and see whether it happens again.",
    },
    {
      code: 4001,
      name: "UNKNOWN_OPCODE",
      meaning:
        "You sent an opcode that the gateway does not have, or a payload that does not fit its opcode.",
      reconnect: "yes",
      remedy: "Reconnect, and correct the opcode before you send it again.",
    },
    {
      code: 4002,
      name: "DECODE_ERROR",
      meaning:
        "Your payload was too large, unreadable or wrong for Identify, or the gateway could not encode its own.",
      reconnect: "yes",
      remedy: "Reconnect, and read the reason; after a failure to encode, ask for no compression.",
    },
    {
      code: 4003,
      name: "NOT_AUTHENTICATED",
      meaning: "You sent a payload before you had identified.",
      reconnect: "yes",
      remedy: "Reconnect and identify first.",
    },
    {
      code: 4004,
      name: "AUTHENTICATION_FAILED",
      meaning: "The token of the account is not valid.",
      reconnect: "no",
      remedy: "Replace the token before you connect again.",
    },
    {
      code: 4005,
      name: "ALREADY_AUTHENTICATED",
      meaning: "You identified more than once.",
      reconnect: "yes",
      remedy: "Reconnect and identify once.",
    },
    {
      code: 4007,
      name: "INVALID_SEQ",
      meaning:
        "The sequence number that came with your heartbeat or with which you resumed was wrong.",
      reconnect: "yes",
      remedy: "Reconnect, and check which sequence number you keep.",
    },
    {
      code: 4008,
      name: "RATE_LIMITED",
      meaning: "You sent payloads too quickly.",
      reconnect: "yes",
      remedy: "Reconnect and space out what you send.",
    },
    {
      code: 4009,
      name: "SESSION_TIMEOUT",
      meaning: "You did not answer a heartbeat in time.",
      reconnect: "yes",
      remedy: "Reconnect, and check that nothing blocks your heartbeats.",
    },
    {
      code: 4010,
      name: "INVALID_SHARD",
      meaning:
        "The documentation gives it to a shard that is not valid; the gateway that was read never sends it.",
      reconnect: "no",
      remedy: "Correct the shard before you connect again.",
    },
    {
      code: 4011,
      name: "SHARDING_REQUIRED",
      meaning:
        "The documentation gives it to an account in too many guilds; the gateway that was read never sends it.",
      reconnect: "no",
      remedy: "Split the work into shards before you connect.",
    },
    {
      code: 4012,
      name: "INVALID_API_VERSION",
      meaning: "The gateway version that you asked for is not 1.",
      reconnect: "no",
      remedy: "Ask for version 1.",
    },
  ],
} as const satisfies Service;
