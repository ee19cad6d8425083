import type { Service } from "../model/service.ts";

export const tldrawSync = {
  id: "tldraw-sync",
  name: "tldraw sync",
  group: "realtime",
  summary: "The part of tldraw that keeps a drawing the same for everybody.",
  docs: "https://tldraw.dev/docs/sync",
  readFrom: [
    {
      sourceOf: "tldraw/tldraw",
      url: "https://github.com/tldraw/tldraw/blob/00701e0a46fb0ebca3f91647a5b41914565630f3/packages/sync-core/src/lib/TLSyncClient.ts",
    },
    {
      sourceOf: "tldraw/tldraw",
      url: "https://github.com/tldraw/tldraw/blob/0040dccbe1a23095c8624d4f31e527318601755f/packages/sync-core/src/lib/TLSyncRoom.ts",
    },
  ],
  readOn: "2026-11-21",
  note: "One code stands for every final error, and the reason says which. It is `NOT_FOUND`, `FORBIDDEN`, `NOT_AUTHENTICATED`, `UNKNOWN_ERROR`, `CLIENT_TOO_OLD`, `SERVER_TOO_OLD`, `INVALID_RECORD`, `RATE_LIMITED` or `ROOM_FULL`.",
  codes: [
    {
      code: 4099,
      name: "TLSyncErrorCloseEventCode",
      meaning: "The server ended the session for an error that a new connection does not cure.",
      reconnect: "no",
      remedy: "Read the reason in the Close frame and act on it.",
    },
  ],
} as const satisfies Service;
