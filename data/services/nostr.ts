import type { Service } from "../model/service.ts";

export const nostr = {
  id: "nostr",
  name: "Nostr relays (NIP-01)",
  group: "chat",
  summary: "Relays that pass on the notes of the Nostr network.",
  docs: "https://github.com/nostr-protocol/nips",
  readFrom: [
    {
      sourceOf: "nostr-protocol/nips",
      url: "https://github.com/nostr-protocol/nips/blob/db5fe3de8c5d1443b634c9bbf66ecb004f337057/01.md",
    },
    {
      title: "nostr-protocol/nips commit 36e9fd59, which added 4000",
      url: "https://github.com/nostr-protocol/nips/commit/36e9fd59",
    },
    {
      title: "nostr-protocol/nips commit 0ba45895, which removed 4000",
      url: "https://github.com/nostr-protocol/nips/commit/0ba45895",
    },
  ],
  readOn: "2026-07-22",
  note: "Older posts about Nostr still describe 4000. They are out of date.",
  codes: [
    {
      code: 4000,
      name: "Withdrawn: do not reconnect",
      meaning:
        "It once told clients to stay away; the specification dropped it and has the `CLOSED` message instead.",
      reconnect: "unknown",
      remedy: "Read the `CLOSED` message, and do not rely on this number.",
    },
  ],
} as const satisfies Service;
