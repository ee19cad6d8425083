import type { Service } from "../model/service.ts";

export const phoenix = {
  id: "phoenix",
  name: "Phoenix Channels and LiveView",
  group: "realtime",
  summary: "The realtime part of the Phoenix web framework for Elixir.",
  docs: "https://hexdocs.pm/phoenix/js/",
  readFrom: [
    {
      sourceOf: "phoenixframework/phoenix",
      url: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/lib/phoenix/socket.ex",
    },
    {
      sourceOf: "phoenixframework/phoenix",
      url: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/assets/js/phoenix/socket.js",
    },
    {
      sourceOf: "phoenixframework/phoenix",
      url: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/assets/js/phoenix/longpoll.js",
    },
    {
      sourceOf: "phoenix",
      url: "https://unpkg.com/phoenix@1.8.16/assets/js/phoenix/socket.js",
    },
    {
      sourceOf: "ninenines/cowboy",
      url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
    },
    {
      sourceOf: "mtrudel/bandit",
      url: "https://github.com/mtrudel/bandit/blob/e022cd33672892e28e589bfa8fb1ea6af57a6cce/lib/bandit/websocket/connection.ex",
    },
  ],
  readOn: "2026-08-20",
  note: "The client makes up 1005, 1008, 1011 and 3410 itself when it uses long polling. Of these only 1011 also crosses a WebSocket.",
  codes: [
    {
      code: 1000,
      name: "normal",
      meaning:
        "The connection was closed in order; up to release 1.8.15 the client stays away after it, since 1.8.16 it returns.",
      reconnect: "unknown",
      remedy: "Look at the release of your client; call `connect()` where it stays away.",
    },
    {
      code: 1001,
      name: "Going Away",
      meaning:
        "The server was told to disconnect this socket, and chose a code after which clients return.",
      reconnect: "yes",
      remedy: "Let the client reconnect.",
    },
    {
      code: 1005,
      name: "timeout",
      meaning: "Only with long polling: a request took too long.",
      reconnect: "yes",
      remedy: "Let the client reconnect.",
    },
    {
      code: 1008,
      name: "forbidden",
      meaning: "Only with long polling: the server answered 403.",
      reconnect: "after-a-fix",
      remedy: "Find out why the server answers 403; the client itself keeps trying.",
    },
    {
      code: 1011,
      name: "internal server error",
      meaning:
        "The socket's process crashed; with long polling, the server answered 500 or not at all, or it refused a message.",
      reconnect: "yes",
      remedy: "Let the client reconnect, and read the log of the server.",
    },
    {
      code: 1012,
      name: "Service Restart",
      meaning: "The server is shutting down and sends its sockets away first.",
      reconnect: "yes",
      remedy: "Let the client reconnect.",
    },
    {
      code: 3410,
      name: "session_gone",
      meaning: "Only with long polling: the server no longer has the session and answered 410.",
      reconnect: "yes",
      remedy: "Let the client reconnect; it joins its channels again.",
    },
  ],
} as const satisfies Service;
