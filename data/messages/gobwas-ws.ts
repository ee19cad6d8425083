import type { MessageStack } from "../model/message.ts";

export const gobwasWs = {
  id: "gobwas-ws",
  name: "gobwas/ws",
  platform: "Go",
  messages: [
    {
      id: "closed",
      text: "ws closed: {code} {reason}",
      pattern: /\bws closed: (?!1005 )(?<code>\d{4}) /,
      example: "ws closed: 1001 ",
      situation: "closed-with-code",
      side: "either",
      readFrom: {
        sourceOf: "gobwas/ws wsutil/handler.go",
        url: "https://github.com/gobwas/ws/blob/6ee0554/wsutil/handler.go",
      },
    },
    {
      id: "closed-without-code",
      text: "ws closed: 1005",
      pattern: /\bws closed: 1005\b/,
      example: "ws closed: 1005",
      situation: "no-status",
      code: 1005,
      side: "either",
      readFrom: {
        sourceOf: "gobwas/ws wsutil/handler.go",
        url: "https://github.com/gobwas/ws/blob/6ee0554/wsutil/handler.go",
      },
    },
    {
      id: "bad-header",
      text: 'handshake error: bad "{header}" header',
      pattern:
        /handshake error: bad "(?<header>Upgrade|Connection|Host|Sec-WebSocket-(?:Key|Version))" header/,
      example: 'handshake error: bad "Upgrade" header',
      situation: "handshake-not-websocket",
      side: "either",
      readFrom: {
        sourceOf: "gobwas/ws server.go",
        url: "https://github.com/gobwas/ws/blob/6ee0554/server.go",
      },
    },
    {
      id: "bad-accept-header",
      text: 'handshake error: bad "Sec-WebSocket-Accept" header',
      pattern: /handshake error: bad "Sec-WebSocket-Accept" header/,
      example: 'handshake error: bad "Sec-WebSocket-Accept" header',
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "gobwas/ws dialer.go",
        url: "https://github.com/gobwas/ws/blob/6ee0554/dialer.go",
      },
    },
    {
      id: "masking",
      text: "frames from client to server must be masked",
      pattern:
        /frames from (?:client to server must be masked|server to client must be not masked)/,
      example: "frames from client to server must be masked",
      situation: "protocol-error",
      side: "either",
      readFrom: {
        sourceOf: "gobwas/ws check.go",
        url: "https://github.com/gobwas/ws/blob/6ee0554/check.go",
      },
    },
  ],
} as const satisfies MessageStack;
