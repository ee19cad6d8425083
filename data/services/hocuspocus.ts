import type { Service } from "../model/service.ts";

export const hocuspocus = {
  id: "hocuspocus",
  name: "Hocuspocus",
  group: "realtime",
  summary: "A server for documents that several people edit with Yjs.",
  docs: "https://tiptap.dev/docs/hocuspocus",
  readFrom: [
    {
      sourceOf: "ueberdosis/hocuspocus",
      url: "https://github.com/ueberdosis/hocuspocus/blob/3ec608445b8e024e15759504cca9ff1f7b09edf8/packages/common/src/CloseEvents.ts",
    },
    {
      sourceOf: "ueberdosis/hocuspocus",
      url: "https://github.com/ueberdosis/hocuspocus/blob/74c12e670324f7659f7d905df28736a82be0ec9d/packages/provider/src/HocuspocusProviderWebsocket.ts",
    },
  ],
  readOn: "2026-08-08",
  note: "Version 4.8.0 of the provider reconnects after every code until you disconnect it. Older versions stopped after some codes.",
  codes: [
    {
      code: 1009,
      name: "Message Too Big",
      meaning: "A frame was larger than the server accepts.",
      reconnect: "after-a-fix",
      remedy: "Send smaller updates before you connect again.",
    },
    {
      code: 4205,
      name: "Reset Connection",
      meaning: "The server did what was asked and wants the client to load the document anew.",
      reconnect: "yes",
      remedy: "Reconnect and build the document from what the server sends.",
    },
    {
      code: 4401,
      name: "Unauthorized",
      meaning: "The client has to authenticate, and did not or could not.",
      reconnect: "after-a-fix",
      remedy: "Give the provider a valid token.",
    },
    {
      code: 4403,
      name: "Forbidden",
      meaning: "The server understood the request and refuses it.",
      reconnect: "after-a-fix",
      remedy: "Check what the user of this token may do.",
    },
    {
      code: 4408,
      name: "Connection Timeout",
      meaning: "The server, or the provider itself, waited too long for the other side.",
      reconnect: "yes",
      remedy: "Let the provider reconnect.",
    },
  ],
} as const satisfies Service;
