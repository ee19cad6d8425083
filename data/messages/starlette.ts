import type { MessageStack } from "../model/message.ts";

export const starlette = {
  id: "starlette",
  name: "Starlette and FastAPI",
  platform: "Python",
  messages: [
    {
      id: "websocket-disconnect",
      text: "starlette.websockets.WebSocketDisconnect: ({code}, '{reason}')",
      pattern: /\bWebSocketDisconnect: \(?(?!100[56]\b)(?<code>\d{4})\b/,
      example: "starlette.websockets.WebSocketDisconnect: (1001, '')",
      situation: "closed-with-code",
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/websockets.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/websockets.py",
      },
    },
    {
      id: "websocket-disconnect-1006",
      text: "starlette.websockets.WebSocketDisconnect: (1006, '{reason}')",
      pattern: /\bWebSocketDisconnect: \(?1006\b/,
      example: "starlette.websockets.WebSocketDisconnect: (1006, '')",
      situation: "eof-without-close",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/websockets.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/websockets.py",
      },
    },
    {
      id: "websocket-disconnect-1005",
      text: "starlette.websockets.WebSocketDisconnect: (1005, '{reason}')",
      pattern: /\bWebSocketDisconnect: \(?1005\b/,
      example: "starlette.websockets.WebSocketDisconnect: (1005, '')",
      situation: "no-status",
      code: 1005,
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/websockets.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/websockets.py",
      },
    },
    {
      id: "send-after-close",
      text: 'Cannot call "send" once a close message has been sent.',
      pattern: /Cannot call "send" once a close message has been sent/,
      example: 'RuntimeError: Cannot call "send" once a close message has been sent.',
      situation: "send-after-close",
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/websockets.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/websockets.py",
      },
    },
    {
      id: "receive-after-disconnect",
      text: 'Cannot call "receive" once a disconnect message has been received.',
      pattern: /Cannot call "receive" once a disconnect message has been received/,
      example: 'RuntimeError: Cannot call "receive" once a disconnect message has been received.',
      situation: "receive-after-close",
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/websockets.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/websockets.py",
      },
    },
    {
      id: "not-accepted",
      text: 'WebSocket is not connected. Need to call "accept" first.',
      pattern: /WebSocket is not connected\. Need to call "accept" first/,
      example: 'RuntimeError: WebSocket is not connected. Need to call "accept" first.',
      situation: "receive-after-close",
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/websockets.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/websockets.py",
      },
    },
    {
      id: "wrong-data-type",
      text: "Expected text websocket messages, but got bytes",
      pattern: /Expected (?:text|bytes) websocket messages, but got (?:bytes|text)/,
      example: "RuntimeError: Expected text websocket messages, but got bytes",
      situation: "unsupported-data",
      code: 1003,
      reports: 1011,
      side: "server",
      readFrom: {
        sourceOf: "encode/starlette starlette/endpoints.py",
        url: "https://github.com/encode/starlette/blob/cb8f84f5/starlette/endpoints.py",
      },
    },
  ],
} as const satisfies MessageStack;
