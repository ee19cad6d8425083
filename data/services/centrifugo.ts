import type { Service } from "../model/service.ts";

export const centrifugo = {
  id: "centrifugo",
  name: "Centrifugo and Centrifuge",
  group: "realtime",
  summary: "A server and a Go library for messages in real time.",
  docs: "https://centrifugal.dev/docs/server/codes#disconnect-codes",
  readFrom: [
    {
      sourceOf: "centrifugal/centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
    },
    {
      sourceOf: "centrifugal/centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/client.go",
    },
    {
      sourceOf: "centrifugal/centrifugo",
      url: "https://github.com/centrifugal/centrifugo/blob/f25c7abd0701195829a62f19e1baffd42a7a43e9/internal/client/handler.go",
    },
  ],
  readOn: "2026-08-22",
  note: "The range decides: reconnect after 3000 to 3499 and 4000 to 4499, not after 3500 to 3999 and 4500 to 4999. In the IANA registry 3000 and 3008 mean something else.",
  codes: [
    {
      code: 3000,
      name: "connection closed",
      meaning:
        "The server notes a connection that was lost or that the client closed; it sends no Close frame with this code.",
      reconnect: "yes",
      remedy: "Reconnect.",
    },
    {
      code: 3001,
      name: "shutdown",
      meaning: "The server is about to stop.",
      reconnect: "yes",
      remedy: "Reconnect; another server may take you.",
    },
    {
      code: 3004,
      name: "internal server error",
      meaning: "Something failed inside the server.",
      reconnect: "yes",
      remedy: "Reconnect, and read the log of the server.",
    },
    {
      code: 3005,
      name: "connection expired",
      meaning: "The time allowed for the connection is over.",
      reconnect: "yes",
      remedy: "Reconnect with a fresh token.",
    },
    {
      code: 3006,
      name: "subscription expired",
      meaning: "One of your subscriptions ran out of time.",
      reconnect: "yes",
      remedy: "Reconnect and subscribe again.",
    },
    {
      code: 3008,
      name: "slow",
      meaning: "You do not read messages quickly enough.",
      reconnect: "yes",
      remedy: "Reconnect, and do less work for each message.",
    },
    {
      code: 3009,
      name: "write error",
      meaning: "The server could not write to your connection.",
      reconnect: "yes",
      remedy: "Reconnect.",
    },
    {
      code: 3010,
      name: "insufficient state",
      meaning:
        "Your position in the stream of a channel is wrong, or the channels that your token gives you changed.",
      reconnect: "yes",
      remedy: "Reconnect; the messages that you missed can then be restored.",
    },
    {
      code: 3011,
      name: "force reconnect",
      meaning:
        "Your own backend asked for the end and wants you back; the server never sends it unasked.",
      reconnect: "yes",
      remedy: "Reconnect.",
    },
    {
      code: 3012,
      name: "no pong",
      meaning: "You did not answer a ping in time.",
      reconnect: "yes",
      remedy: "Reconnect, and check that nothing blocks your program.",
    },
    {
      code: 3013,
      name: "too many requests",
      meaning:
        "You sent too many commands; the server gives it to one-way connections only, unless your backend sends it.",
      reconnect: "yes",
      remedy: "Reconnect and send fewer commands.",
    },
    {
      code: 3014,
      name: "state invalidated",
      meaning:
        "Your backend no longer accepts the token or the state that your client keeps; the server never sends it unasked.",
      reconnect: "yes",
      remedy: "Drop the token and the state of map subscriptions, then reconnect.",
    },
    {
      code: 3500,
      name: "invalid token",
      meaning: "Your token is not valid.",
      reconnect: "no",
      remedy: "Get a valid token before you connect again.",
    },
    {
      code: 3501,
      name: "bad request",
      meaning: "Your frames were malformed or your commands came in the wrong order.",
      reconnect: "no",
      remedy: "Correct the client; compare its version with that of the server.",
    },
    {
      code: 3502,
      name: "stale",
      meaning: "You did not authenticate soon enough after connecting.",
      reconnect: "no",
      remedy: "Authenticate as soon as the connection is open.",
    },
    {
      code: 3503,
      name: "force disconnect",
      meaning: "The backend asked the server to end the connection for good.",
      reconnect: "no",
      remedy: "Stay away; the server asked for it.",
    },
    {
      code: 3504,
      name: "connection limit",
      meaning:
        "You have more connections than allowed; where only one is allowed, a newer one replaced this one.",
      reconnect: "no",
      remedy: "Close connections that you no longer need.",
    },
    {
      code: 3505,
      name: "channel limit",
      meaning: "You use more channels than allowed.",
      reconnect: "no",
      remedy: "Subscribe to fewer channels.",
    },
    {
      code: 3506,
      name: "inappropriate protocol",
      meaning: "The format of your connection cannot carry the data.",
      reconnect: "no",
      remedy: "Choose the other format, for instance the binary one.",
    },
    {
      code: 3507,
      name: "permission denied",
      meaning: "You may not use this server, for instance since the token names no user.",
      reconnect: "no",
      remedy: "Ask for permission before you connect again.",
    },
    {
      code: 3508,
      name: "not available",
      meaning:
        "You sent a message without asking for a reply, and the server has no handler for those.",
      reconnect: "no",
      remedy: "Set a handler for such messages on the server, or send a request instead.",
    },
    {
      code: 3509,
      name: "too many errors",
      meaning:
        "Your backend counts too many errors of your client; the server never sends it unasked.",
      reconnect: "no",
      remedy: "Find the errors of the client first.",
    },
  ],
} as const satisfies Service;
