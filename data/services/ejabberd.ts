import type { Service } from "../model/service.ts";

export const ejabberd = {
  id: "ejabberd",
  name: "ejabberd (XMPP over WebSocket)",
  group: "realtime",
  summary: "A chat server that speaks XMPP, here over WebSocket.",
  docs: "https://docs.ejabberd.im",
  readFrom: [
    {
      sourceOf: "processone/ejabberd",
      url: "https://github.com/processone/ejabberd/blob/61bf7a9cc9727f48f8069bb88b6253165065a121/src/ejabberd_websocket.erl",
    },
  ],
  readOn: "2026-08-03",
  codes: [
    {
      code: 1000,
      name: "normal close",
      meaning: "The process that served your session ended in order.",
      reconnect: "unknown",
      remedy: "Read the last stanza before the close; it says why the session ended.",
    },
    {
      code: 1001,
      name: "going away",
      meaning:
        "The process of the connection was told to shut down; nothing in the source of ejabberd itself tells it that.",
      reconnect: "unknown",
      remedy: "Ask who runs the server: a session that ends gives 1000, and one that crashes 1011.",
    },
    {
      code: 1002,
      name: "protocol error",
      meaning: "A frame did not follow the protocol.",
      reconnect: "after-a-fix",
      remedy: "Check the frames that your client sends.",
    },
    {
      code: 1011,
      name: "internal error",
      meaning: "The process that served your session crashed.",
      reconnect: "unknown",
      remedy: "Look in the server's log for “controlling loop crashed”.",
    },
  ],
} as const satisfies Service;
