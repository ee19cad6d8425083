import type { Service } from "../model/service.ts";

export const atproto = {
  id: "atproto",
  name: "AT Protocol / Bluesky event streams",
  group: "chat",
  summary: "The event streams of the AT Protocol, on which Bluesky runs.",
  docs: "https://atproto.com/specs/event-stream",
  readFrom: [
    {
      sourceOf: "bluesky-social/atproto",
      url: "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/packages/lex/lex-server/src/lex-router.ts",
    },
    {
      sourceOf: "bluesky-social/atproto",
      url: "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/packages/xrpc-server/src/stream/server.ts",
    },
    {
      sourceOf: "bluesky-social/atproto",
      url: "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/packages/ws-client/src/lib/close-codes.ts",
    },
  ],
  readOn: "2026-08-20",
  note: "The retry rules are those of the official client. Its source explains that 1005, 1006 and 1015 are local labels for passing trouble, so they must be retried.",
  codes: [
    {
      code: 1000,
      name: "Stream ended",
      meaning: "The stream is over, and the official client does not try again.",
      reconnect: "no",
      remedy: "Treat the stream as finished.",
    },
    {
      code: 1002,
      name: "Protocol error",
      meaning: "The protocol was broken, which the official client takes as fatal.",
      reconnect: "no",
      remedy: "Check the frames on both sides.",
    },
    {
      code: 1003,
      name: "Unsupported data",
      meaning:
        "The client sent a message, which `lex-server` does not take; the official client treats it as fatal.",
      reconnect: "no",
      remedy: "Send nothing: the stream only brings messages to you.",
    },
    {
      code: 1005,
      name: "No code",
      meaning: "The Close frame had no code; the official client treats it as passing trouble.",
      reconnect: "yes",
      remedy: "Reconnect with a growing delay.",
    },
    {
      code: 1006,
      name: "Line lost",
      meaning:
        "No Close frame came: the line was lost, or `xrpc-server` failed and dropped it; the official client tries again.",
      reconnect: "yes",
      remedy: "Reconnect with a growing delay.",
    },
    {
      code: 1007,
      name: "Invalid data",
      meaning: "The data did not fit its type, which the official client takes as fatal.",
      reconnect: "no",
      remedy: "Check the encoding of your messages.",
    },
    {
      code: 1008,
      name: "Stream error",
      meaning:
        "The server reports a known error of the stream, such as `FutureCursor` or `ConsumerTooSlow`.",
      reconnect: "yes",
      remedy: "Read the error frame that came before the close.",
    },
    {
      code: 1009,
      name: "Message too big",
      meaning: "A message was too large, which the official client takes as fatal.",
      reconnect: "no",
      remedy: "Check the size limits on both sides.",
    },
    {
      code: 1011,
      name: "Server error",
      meaning:
        "`lex-server` failed in a way that it did not foresee; `xrpc-server` then sends no Close frame.",
      reconnect: "yes",
      remedy: "Reconnect with a growing delay.",
    },
  ],
} as const satisfies Service;
