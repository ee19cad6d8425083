import type { MessageStack } from "../model/message.ts";

export const xNetWebsocket = {
  id: "x-net-websocket",
  name: "golang.org/x/net/websocket",
  platform: "Go",
  messages: [
    {
      id: "bad-status",
      text: "websocket.Dial {url}: bad status",
      pattern: /Dial (?<url>wss?:\S+): bad status/,
      example: "websocket.Dial ws://localhost:8080/: bad status",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "golang/net websocket/websocket.go",
        url: "https://github.com/golang/net/blob/0ca694d2/websocket/websocket.go",
      },
    },
    {
      id: "invalid-answer",
      text: "websocket.Dial {url}: mismatch challenge/response",
      pattern: /Dial (?<url>wss?:\S+): (?:mismatch challenge\/response|missing or bad upgrade)/,
      example: "websocket.Dial ws://localhost:8080/: mismatch challenge/response",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "golang/net websocket/hybi.go",
        url: "https://github.com/golang/net/blob/0ca694d2/websocket/hybi.go",
      },
    },
    {
      id: "frame-too-big",
      text: "websocket: frame payload size exceeds limit",
      pattern: /websocket: frame payload size exceeds limit/,
      example: "websocket: frame payload size exceeds limit",
      situation: "message-too-big",
      side: "either",
      readFrom: {
        sourceOf: "golang/net websocket/websocket.go",
        url: "https://github.com/golang/net/blob/0ca694d2/websocket/websocket.go",
      },
    },
  ],
} as const satisfies MessageStack;
