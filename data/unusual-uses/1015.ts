import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1015,
    who: "NATS server",
    use: "Maps a failed TLS handshake to 1015 in the Close message that it would send, though 1015 must not be sent.",
    source: {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/01041ca1a659fae5a3852aeb947ff4a38f9c8aeb/server/websocket.go",
      shows: "uses the status of a TLS handshake error for a Close message",
    },
  },
];
