import type { MessageStack } from "../model/message.ts";

export const curl = {
  id: "curl",
  name: "curl",
  platform: "C",
  messages: [
    {
      id: "refused-upgrade",
      text: "Refused WebSocket upgrade: {status}",
      pattern: /Refused WebSockets? upgrade: (?<status>\d{3})/,
      example: "curl: (22) Refused WebSocket upgrade: 403",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "curl/curl lib/http.c",
        url: "https://github.com/curl/curl/blob/5c61e16869/lib/http.c",
      },
    },
    {
      id: "empty-reply",
      text: "Empty reply from server",
      pattern: /curl: \(52\) Empty reply from server/,
      example: "curl: (52) Empty reply from server",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf: "curl/curl lib/http.c",
        url: "https://github.com/curl/curl/blob/5c61e16869/lib/http.c",
      },
    },
    {
      id: "masked-frame",
      text: "[WS] masked input frame",
      pattern: /\[WS\] masked input frame/,
      example: "[WS] masked input frame",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf: "curl/curl lib/ws.c",
        url: "https://github.com/curl/curl/blob/5c61e16869/lib/ws.c",
      },
    },
    {
      id: "reserved-bits-or-opcode",
      text: "[WS] invalid reserved bits: {bits}",
      pattern: /\[WS\] invalid (?:reserved bits|opcode): [0-9a-f]{2}/,
      example: "[WS] invalid reserved bits: c1",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf: "curl/curl lib/ws.c",
        url: "https://github.com/curl/curl/blob/5c61e16869/lib/ws.c",
      },
    },
    {
      id: "fragmentation",
      text: "[WS] no ongoing fragmented message to resume",
      pattern: /\[WS\] (?:no ongoing fragmented message to resume|fragmented message interrupted)/,
      example: "[WS] no ongoing fragmented message to resume",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf: "curl/curl lib/ws.c",
        url: "https://github.com/curl/curl/blob/5c61e16869/lib/ws.c",
      },
    },
  ],
} as const satisfies MessageStack;
