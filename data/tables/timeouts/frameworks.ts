import type { TimeoutLimit } from "#data/model/timeout.ts";

/** Frameworks, and the servers and libraries that belong to them. */
export const frameworkLimits: readonly TimeoutLimit[] = [
  {
    id: "socket-io-ping-timeout",
    product: "Socket.IO (Engine.IO)",
    setting: "pingTimeout",
    kind: "idle",
    defaultSeconds: 20,
    clientSees:
      "The server closes the WebSocket with no code, so a client that is still there reports 1005; the server reports `ping timeout`.",
    causes: ["keepalive-timeout"],
    raise:
      "Yes; the count starts with each ping, once more with a packet before its pong, and pings go out every 25 seconds (`pingInterval`).",
    sources: [
      {
        sourceOf: "Engine.IO options",
        url: "https://github.com/socketio/socket.io/blob/0898a49a358b30961c3745e4844862c20cd51516/packages/engine.io/lib/server.ts",
        shows: "sets 20 seconds for the pong and 25 between pings",
      },
      {
        title: "engine.io 6.6.12: socket.js",
        url: "https://unpkg.com/engine.io@6.6.12/build/socket.js",
        shows: "closes the transport with the reason `ping timeout`",
      },
      {
        title: "engine.io 6.6.12: transports/websocket.js",
        url: "https://unpkg.com/engine.io@6.6.12/build/transports/websocket.js",
        shows: "calls `close()` of the WebSocket with no code",
      },
    ],
  },
  {
    id: "action-cable-stale-threshold",
    product: "Rails Action Cable (JavaScript client)",
    setting: "ConnectionMonitor.staleThreshold",
    kind: "idle",
    defaultSeconds: 6,
    clientSees: "Your own client gives up when two pings are missing, and opens a new connection.",
    causes: ["keepalive-timeout"],
    raise:
      "It is not meant to be changed: the class is internal, and the number is twice the server's ping interval.",
    sources: [
      {
        sourceOf: "Action Cable",
        url: "https://github.com/rails/rails/blob/012c17cc65af7b9e248628db59104cb90d417a21/actioncable/app/javascript/action_cable/connection_monitor.js",
        shows: "reopens a connection on which nothing was heard for 6 seconds",
      },
    ],
  },
  {
    id: "phoenix-websocket-timeout",
    product: "Phoenix",
    setting: ":timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees:
      "It depends on the web server below: Cowboy sends a Close frame with 1000, Bandit one with 1002.",
    raise: "Yes, in the `:websocket` options of the socket; only what the client sends is counted.",
    sources: [
      {
        title: "Phoenix: socket/3",
        url: "https://hexdocs.pm/phoenix/Phoenix.Endpoint.html#socket/3",
        shows: "closes a connection 60 seconds after it last received data",
      },
      {
        sourceOf: "Cowboy",
        url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
        shows: "sends 1000 on a timeout",
      },
      {
        sourceOf: "Bandit",
        url: "https://github.com/mtrudel/bandit/blob/08da1b68a9fa26768bf05e2de0793f212112f5be/lib/bandit/websocket/connection.ex",
        shows: "sends 1002 on a timeout",
      },
    ],
  },
  {
    id: "cowboy-idle-timeout",
    product: "Cowboy",
    setting: "idle_timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "A Close frame with 1000, as if the work were done.",
    raise:
      "Yes, in the options of the handler and while it runs; only what the client sends is counted.",
    sources: [
      {
        title: "Cowboy: cowboy_websocket(3)",
        url: "https://github.com/ninenines/cowboy/blob/3977f2b96fb8cc2164bfe28ee094b3e661a2fad9/doc/src/manual/cowboy_websocket.asciidoc",
        shows: "gives 60000 milliseconds without anything from the client",
      },
      {
        sourceOf: "Cowboy",
        url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
        shows: "sends 1000 on a timeout",
      },
    ],
  },
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
        title: "Python websockets: FAQ, both sides",
        url: "https://websockets.readthedocs.io/en/stable/faq/common.html",
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
  {
    id: "apollo-kotlin-idle-timeout",
    product: "Apollo Kotlin",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "Your own client closes a WebSocket on which no operation is active.",
    raise: "Yes, on the builder of the WebSocket transport.",
    sources: [
      {
        title: "Apollo Kotlin: WebSocketNetworkTransport.Builder",
        url: "https://apollographql.github.io/apollo-kotlin/kdoc/apollo-runtime/com.apollographql.apollo.network.websocket/-web-socket-network-transport/-builder/idle-timeout.html",
        shows: "disconnects a WebSocket with no active operation after 1 minute by default",
      },
    ],
  },
];
