import type { Service } from "../service.ts";

export const ejabberd = {
  id: "ejabberd",
  name: "ejabberd (XMPP over WebSocket)",
  group: "realtime",
  summary: "A chat server that speaks XMPP, here over WebSocket.",
  docs: "https://docs.ejabberd.im",
  readFrom: [
    {
      kind: "source",
      repository: "processone/ejabberd",
      path: "src/ejabberd_websocket.erl",
      commit: "61bf7a9cc9727f48f8069bb88b6253165065a121",
      url: "https://github.com/processone/ejabberd/blob/61bf7a9cc9727f48f8069bb88b6253165065a121/src/ejabberd_websocket.erl",
    },
  ],
  readOn: "2026-08-03",
  codes: [
    {
      code: 1001,
      name: "going away",
      meaning: "The process that handles the session has ended.",
      reconnect: "unknown",
      remedy: "Look at the XMPP stream for an error that came before.",
    },
    {
      code: 1002,
      name: "protocol error",
      meaning: "A frame did not follow the protocol.",
      reconnect: "after-a-fix",
      remedy: "Check the frames that your client sends.",
    },
  ],
} as const satisfies Service;
