import type { Situation } from "../model/situation.ts";

export const normalClose = {
  id: "normal-close",
  phase: "closing",
  title: "It ended as it should",
  happened:
    "One side sent a Close frame with 1000, the other answered, and the connection ended; nothing failed.",
  symptoms: [
    "The code is 1000 and `wasClean` is `true`.",
    "The work was done, or somebody left on purpose.",
    "No error event came before it.",
  ],
  confirm:
    "Read `event.code` and `event.wasClean` in the `close` handler: 1000 and `true` are this. If it came too early, log every `close` call on both sides with its time, and see who was first.",
  firstSafeMove: "Leave it alone, and keep the reconnect timer off for 1000.",
  fix: {
    steps: [
      "Leave it as it is: there is nothing to repair.",
      "If it ended before the work was done, look at the last messages rather than at the number.",
    ],
    note: "Be careful with the conclusion, though: Cowboy sends 1000 for an idle timeout, uWebSockets at the end of a connection's longest life, and Phoenix's client for a heartbeat without an answer. “Connection closed normally” of Rust's tungstenite and “gracefully closed at both endpoints” of Boost.Beast say only that the closing handshake was finished: they come with every code, so read the code of the Close frame first.",
  },
  codes: [1000],
  wire: {
    title: "The client is done",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The last message comes.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client closes with 1000.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1000",
        close: 1000,
        text: "The server answers with the same code.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1000",
        reports: 1000,
        text: "The client reports 1000 with `wasClean` `true`.",
      },
    ],
  },
  otherWays:
    "The server may be the side that is done: then the two Close frames go the other way round.",
  next: ["closed-by-client", "server-closed-session", "idle-timeout"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1000 as a purpose that was fulfilled",
    },
    {
      rfc6455: "7.1.4",
      shows: "says when a connection closed cleanly",
    },
    {
      sourceOf: "tungstenite",
      url: "https://github.com/snapview/tungstenite-rs/blob/c2921718b76f0ed8c69a895397ed981e4a321f6f/src/protocol/mod.rs",
      shows: "returns `ConnectionClosed` after every finished closing handshake",
    },
    {
      sourceOf: "Boost.Beast",
      url: "https://github.com/boostorg/beast/blob/7c1e061f91e2ef542217b76286c314d006c0c8fc/include/boost/beast/websocket/impl/read.hpp",
      shows: "gives `error::closed` whatever the code of the Close frame",
    },
    {
      sourceOf: "Cowboy",
      url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
      shows: "sends 1000 for an idle timeout",
    },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketContext.h",
      shows: "sends 1000 and `please reconnect` at the end of the lifetime",
    },
  ],
} as const satisfies Situation;
