import type { Service } from "../model/service.ts";

export const cloudflarePartyserver = {
  id: "cloudflare-partyserver",
  name: "PartyServer / PartyKit (Cloudflare Durable Objects)",
  group: "infrastructure",
  summary: "A library for realtime servers on Cloudflare Durable Objects.",
  docs: "https://github.com/cloudflare/partykit",
  readFrom: [
    {
      sourceOf: "cloudflare/partykit",
      url: "https://github.com/cloudflare/partykit/blob/c9ab55f31c01540b54fab6b1f64fb5f857d76d10/packages/partyserver/src/index.ts",
    },
    {
      sourceOf: "cloudflare/partykit",
      url: "https://github.com/cloudflare/partykit/blob/c9ab55f31c01540b54fab6b1f64fb5f857d76d10/packages/partyserver/CHANGELOG.md",
    },
  ],
  readOn: "2026-06-23",
  note: "From 0.5.5 on, a client that closes without a code can still see an unclean close where the compatibility date is before 2026-04-07.",
  codes: [
    {
      code: 1006,
      name: "Close not answered",
      meaning:
        "Before 0.5.4 the library did not answer the Close frame of a client, which then waited in vain and reported 1006.",
      reconnect: "after-a-fix",
      remedy: "Upgrade `partyserver` to 0.5.4 or later.",
    },
    {
      code: 1011,
      name: "Uncaught error",
      meaning:
        "Your code threw an error while the client connected, or a broadcast could not be sent to it.",
      reconnect: "unknown",
      remedy: "Look for the error in the log of the Worker.",
    },
  ],
} as const satisfies Service;
