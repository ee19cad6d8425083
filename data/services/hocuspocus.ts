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
    {
      sourceOf: "ueberdosis/hocuspocus",
      url: "https://github.com/ueberdosis/hocuspocus/blob/3ec608445b8e024e15759504cca9ff1f7b09edf8/packages/server/src/ClientConnection.ts",
    },
  ],
  readOn: "2026-08-08",
  note: "Version 4.8.0 of the provider reconnects after every code until you disconnect it; older ones stopped after some. Since version 3 the server refuses a token in a message and leaves the WebSocket open.",
  codes: [
    {
      code: 1009,
      name: "Message Too Big",
      meaning: "A message was larger than the WebSocket library of the server accepts.",
      reconnect: "after-a-fix",
      remedy: "Send smaller updates before you connect again, or raise `maxPayload` on the server.",
    },
    {
      code: 4205,
      name: "Reset Connection",
      meaning:
        "Before authentication, the server could not read a message, or a limit for that time was passed.",
      reconnect: "after-a-fix",
      remedy:
        "Read the server's log: it names the error or the limit, such as `maxUnauthenticatedQueueSize`.",
    },
    {
      code: 4401,
      name: "Unauthorized",
      meaning:
        "The server could not read a message; up to version 2 also when no document was opened in time, for instance without a valid token.",
      reconnect: "after-a-fix",
      remedy:
        "Read the error in the log of the server; with an old server, give the provider a valid token.",
    },
    {
      code: 4403,
      name: "Forbidden",
      meaning:
        "The server never closes with it since version 3; in version 2 the hook `onConnect` refused the connection.",
      reconnect: "after-a-fix",
      remedy:
        "Find the hook that refuses, if the server is that old; newer ones only report a failed authentication.",
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
