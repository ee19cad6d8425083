import type { MessageStack } from "../model/message.ts";

export const gobwasWs = {
  id: "gobwas-ws",
  name: "gobwas/ws",
  platform: "Go",
  messages: [
    {
      id: "closed",
      text: "ws closed: {code} {reason}",
      pattern: /\bws closed: (?<code>\d{4}) /,
      example: "ws closed: 1001 ",
      situation: "closed-with-code",
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
        /handshake error: bad "(?<header>Upgrade|Connection|Host|Sec-WebSocket-[A-Z][a-z]{1,10})" header/,
      example: 'handshake error: bad "Upgrade" header',
      situation: "handshake-invalid",
      side: "either",
      readFrom: {
        sourceOf: "gobwas/ws server.go",
        url: "https://github.com/gobwas/ws/blob/6ee0554/server.go",
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
