import type { Service } from "../model/service.ts";

export const zero = {
  id: "zero",
  name: "Zero",
  group: "realtime",
  summary: "A server and a client by Rocicorp that keep data in step.",
  docs: "https://zero.rocicorp.dev",
  readFrom: [
    {
      sourceOf: "rocicorp/mono",
      url: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-cache/src/workers/syncer.ts",
    },
    {
      sourceOf: "rocicorp/mono",
      url: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-client/src/client/zero.ts",
    },
    {
      sourceOf: "rocicorp/mono",
      url: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-cache/src/types/websocket-handoff.ts",
    },
  ],
  readOn: "2026-08-22",
  note: "Here 3000 agrees with the IANA registry, which calls it Unauthorized. The special case for 1009 ended an endless loop of reconnects.",
  codes: [
    {
      code: 1002,
      name: "Handoff failed",
      meaning:
        "The server could not hand your connection to a worker, for instance for its address or parameters.",
      reconnect: "after-a-fix",
      remedy: "Read the reason, which holds the error.",
    },
    {
      code: 1009,
      name: "Message too large",
      meaning:
        "A message of the client was too large, most likely a mutation; the client gives it up and reloads, as it would only send it again.",
      reconnect: "no",
      remedy: "Keep large values out of mutations.",
    },
    {
      code: 3000,
      name: "Authentication failed",
      meaning: "The token was not accepted, or the user does not belong to this group of clients.",
      reconnect: "no",
      remedy: "Sign in again, then connect.",
    },
  ],
} as const satisfies Service;
