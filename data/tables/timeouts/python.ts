import type { TimeoutLimit } from "#data/model/timeout.ts";

/** Limits of Python's libraries and servers. */
export const pythonLimits: readonly TimeoutLimit[] = [
  {
    id: "python-websockets-ping-timeout",
    product: "Python websockets",
    setting: "ping_timeout",
    kind: "idle",
    defaultSeconds: 20,
    clientSees:
      "The side that gives up sends 1011 with the reason `keepalive ping timeout`; if the frame gets lost, the other side reports 1006.",
    causes: ["keepalive-timeout"],
    raise: "Yes; it counts from a ping that got no answer, and `None` turns it off.",
    sources: [
      {
        title: "Python websockets: keepalive and latency",
        url: "https://websockets.readthedocs.io/en/stable/topics/keepalive.html",
        shows: "sends a ping every 20 seconds and waits 20 seconds for the pong",
      },
      {
        title: "Python websockets: FAQ on connections",
        url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
        shows: "explains `sent 1011 (internal error) keepalive ping timeout`",
      },
    ],
  },
  {
    id: "uvicorn-ws-ping-timeout",
    product: "Uvicorn",
    setting: "--ws-ping-timeout",
    kind: "idle",
    defaultSeconds: 20,
    clientSees: "A Close frame with 1011 and the reason `keepalive ping timeout`.",
    causes: ["keepalive-timeout"],
    raise: "Yes; pings go out every 20 seconds (`--ws-ping-interval`).",
    sources: [
      {
        title: "Uvicorn: settings",
        url: "https://github.com/Kludex/uvicorn/blob/0a97a1a34eac7501b6334ad955ac2ca559560d3d/docs/settings.md",
        shows: "gives 20 seconds for the ping interval and for the ping timeout",
      },
      {
        sourceOf: "Uvicorn",
        url: "https://github.com/Kludex/uvicorn/blob/0014792263c6346508c1921044345e1e5e54e958/uvicorn/protocols/websockets/websockets_sansio_impl.py",
        shows: "closes with 1011 when no pong came in time",
      },
    ],
  },
  {
    id: "daphne-ping-timeout",
    product: "Daphne",
    setting: "--ping-timeout",
    kind: "idle",
    defaultSeconds: 30,
    clientSees: "The server drops TCP with no Close frame, so the client reports 1006.",
    causes: ["keepalive-timeout"],
    raise: "Yes; a ping goes out after 20 quiet seconds (`--ping-interval`).",
    sources: [
      {
        sourceOf: "Daphne",
        url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/cli.py",
        shows: "sets 30 seconds for the answer to a ping and 20 quiet seconds before one",
      },
      {
        sourceOf: "Autobahn",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6df7ee68d842575b588e521102c977a6c/src/autobahn/websocket/protocol.py",
        shows: "drops the connection at once when the pong does not come",
      },
    ],
  },
  {
    id: "daphne-websocket-timeout",
    product: "Daphne",
    setting: "--websocket_timeout",
    kind: "lifetime",
    defaultSeconds: 86_400,
    clientSees: "A Close frame with 1000, busy or not.",
    raise: "Yes, -1 turns it off.",
    sources: [
      {
        sourceOf: "Daphne options",
        url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/cli.py",
        shows: "sets 86400 seconds as the longest time that a WebSocket may be connected",
      },
      {
        sourceOf: "Daphne",
        url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/ws_protocol.py",
        shows: "closes with 1000 when the time is over",
      },
    ],
  },
];
