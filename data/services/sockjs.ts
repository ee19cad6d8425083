import type { Service } from "../model/service.ts";

export const sockjs = {
  id: "sockjs",
  name: "SockJS",
  group: "realtime",
  summary: "A library that imitates a WebSocket where there is none.",
  docs: "https://github.com/sockjs/sockjs-node",
  readFrom: [
    {
      sourceOf: "sockjs/sockjs-node",
      url: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/lib/session.js",
    },
    {
      sourceOf: "sockjs/sockjs-node",
      url: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/lib/transport/websocket.js",
    },
    {
      sourceOf: "sockjs/sockjs-protocol",
      url: "https://github.com/sockjs/sockjs-protocol/blob/fdf5b7d719de6bd74ea4aedd264f01814b4f226d/sockjs-protocol.py",
    },
    {
      sourceOf: "sockjs/sockjs-client",
      url: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4f564162f94627faeeafadd3aa4d9/lib/main.js",
    },
    {
      sourceOf: "sockjs/sockjs-client",
      url: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4f564162f94627faeeafadd3aa4d9/lib/transport/websocket.js",
    },
  ],
  readOn: "2026-05-14",
  note: "The codes travel in a frame of SockJS, `c[code,reason]`, or are made up by its client. That is how it can use 2000 and 2010, which are set aside for the protocol itself.",
  codes: [
    {
      code: 1000,
      name: "Normal closure",
      meaning: "One side closed the session and gave no other code.",
      reconnect: "unknown",
      remedy: "Decide by what your program was doing; SockJS gives no advice.",
    },
    {
      code: 1002,
      name: "Cannot connect to server",
      meaning:
        "The client could not read the `/info` address; tests use 1002 for an interrupted connection too.",
      reconnect: "unknown",
      remedy: "Open the `/info` address by hand and see what the server answers.",
    },
    {
      code: 1006,
      name: "Connection broken / Server lost session",
      meaning:
        "The connection to the server broke, or the server no longer knew the session; the reason says which.",
      reconnect: "unknown",
      remedy:
        "Open a new SockJS object; look at the network if the reason says that the connection is broken.",
    },
    {
      code: 2000,
      name: "All transports failed",
      meaning: "The client tried each transport and none worked.",
      reconnect: "unknown",
      remedy: "Check the network panel for what stopped the last transport.",
    },
    {
      code: 2010,
      name: "Another connection still open",
      meaning: "A second connection was opened for a session that still has one.",
      reconnect: "unknown",
      remedy: "Wait until the first connection has ended.",
    },
    {
      code: 3000,
      name: "Go away! / Broken framing. / No response from heartbeat",
      meaning:
        "The session is closed, a message was framed wrongly, or heartbeats were not answered.",
      reconnect: "unknown",
      remedy: "Read the reason to learn which of the three it was.",
    },
  ],
} as const satisfies Service;
