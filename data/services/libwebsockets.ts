import type { Service } from "../model/service.ts";

export const libwebsockets = {
  id: "libwebsockets",
  name: "libwebsockets",
  group: "infrastructure",
  summary: "A C library for WebSocket servers and clients.",
  docs: "https://libwebsockets.org",
  readFrom: [
    {
      sourceOf: "warmcat/libwebsockets",
      url: "https://github.com/warmcat/libwebsockets/blob/1e967537a5855409a958dd2763e17946002696b3/include/libwebsockets/lws-ws-close.h",
    },
  ],
  readOn: "2026-08-22",
  note: "These are internal values. Do not expect them from a peer.",
  codes: [
    {
      code: 2000,
      name: "LWS_CLOSE_STATUS_CLIENT_TRANSACTION_DONE",
      meaning: "Inside the library: a transaction of the client is finished.",
      reconnect: "unknown",
      remedy: "Look for a leaked internal value if you ever see it on the wire.",
    },
    {
      code: 9999,
      name: "LWS_CLOSE_STATUS_NOSTATUS_CONTEXT_DESTROY",
      meaning: "Inside the library: its context is being taken down, and no Close frame is sent.",
      reconnect: "unknown",
      remedy: "Look for a leaked internal value if you ever see it outside the library.",
    },
  ],
} as const satisfies Service;
