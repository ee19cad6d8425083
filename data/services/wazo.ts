import type { Service } from "../model/service.ts";

export const wazo = {
  id: "wazo",
  name: "Wazo platform websocketd",
  group: "infrastructure",
  summary: "The event stream of the Wazo telephony platform.",
  docs: "https://wazo-platform.org",
  readFrom: [
    {
      sourceOf: "wazo-platform/wazo-websocketd",
      url: "https://github.com/wazo-platform/wazo-websocketd/blob/0a263f566274a677eca0e70a6741073a32b8717a/wazo_websocketd/session.py",
    },
  ],
  readOn: "2026-08-18",
  codes: [
    {
      code: 1011,
      name: "Bus lost or unexpected error",
      meaning: "The server lost its message bus, or met an exception that it did not expect.",
      reconnect: "unknown",
      remedy: "Look in the log of the server.",
    },
    {
      code: 4001,
      name: "no token",
      meaning: "The request carried no token.",
      reconnect: "after-a-fix",
      remedy: "Send a token in the address or in the `X-Auth-Token` header.",
    },
    {
      code: 4002,
      name: "authentication failed",
      meaning: "The token was not accepted.",
      reconnect: "after-a-fix",
      remedy: "Get a valid token.",
    },
    {
      code: 4003,
      name: "authentication expired",
      meaning: "The token ran out while the session was open.",
      reconnect: "after-a-fix",
      remedy: "Get a new token, then reconnect.",
    },
    {
      code: 4004,
      name: "Session protocol error",
      meaning: "A message broke the session protocol, or the protocol version is unknown.",
      reconnect: "after-a-fix",
      remedy: "Ask for version 1 or 2, and send only operations that it knows.",
    },
  ],
} as const satisfies Service;
