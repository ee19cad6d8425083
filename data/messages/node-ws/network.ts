import type { MessageList } from "#data/model/message.ts";

/** Faults of the network. */
export const network: MessageList = [
  {
    id: "socket-hang-up",
    text: "socket hang up",
    pattern: /Error: socket hang up\b/,
    example: "Error: socket hang up",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js, which passes on the Node.js error",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
  {
    id: "connection-refused",
    text: "connect ECONNREFUSED {host}:{port}",
    pattern: /connect ECONNREFUSED (?:(?<host>[\d.]{7,15}|::1):(?<port>\d{1,5})\b|[\da-f:]{3})/,
    example: "Error: connect ECONNREFUSED 127.0.0.1:8080",
    situation: "connection-refused",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "websockets/ws lib/websocket.js, which passes on the Node.js error",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/websocket.js",
    },
  },
];
