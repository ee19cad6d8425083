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
        url: "https://github.com/mtrudel/bandit/blob/e022cd33672892e28e589bfa8fb1ea6af57a6cce/lib/bandit/websocket/connection.ex",
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
];
