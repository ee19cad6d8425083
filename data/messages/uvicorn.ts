import type { MessageStack } from "../model/message.ts";

export const uvicorn = {
  id: "uvicorn",
  name: "Uvicorn",
  platform: "Python",
  messages: [
    {
      id: "websocket-403",
      text: '{host}:{port} - "WebSocket {path}" {status}',
      pattern: / - "WebSocket (?<path>[^\s"]+)" (?<status>[345]\d\d)\b/,
      example: 'INFO:     127.0.0.1:50422 - "WebSocket /ws" 403',
      situation: "handshake-rejected",
      side: "server",
      readFrom: {
        sourceOf: "encode/uvicorn uvicorn/protocols/websockets/websockets_impl.py",
        url: "https://github.com/encode/uvicorn/blob/e6c7ce79/uvicorn/protocols/websockets/websockets_impl.py",
      },
    },
    {
      id: "message-after-close",
      text: "Unexpected ASGI message '{type}', after sending 'websocket.close' or response already completed.",
      pattern: /', after sending 'websocket\.close'/,
      example:
        "RuntimeError: Unexpected ASGI message 'websocket.send', after sending 'websocket.close' or response already completed.",
      situation: "send-after-close",
      side: "server",
      readFrom: {
        sourceOf: "encode/uvicorn uvicorn/protocols/websockets/websockets_impl.py",
        url: "https://github.com/encode/uvicorn/blob/e6c7ce79/uvicorn/protocols/websockets/websockets_impl.py",
      },
    },
    {
      id: "no-handshake-sent",
      text: "ASGI callable returned without sending handshake.",
      pattern: /ASGI callable returned without (?:sending|completing) handshake/,
      example: "ERROR:    ASGI callable returned without sending handshake.",
      situation: "handshake-rejected",
      side: "server",
      readFrom: {
        sourceOf: "encode/uvicorn uvicorn/protocols/websockets/websockets_impl.py",
        url: "https://github.com/encode/uvicorn/blob/e6c7ce79/uvicorn/protocols/websockets/websockets_impl.py",
      },
    },
    {
      id: "no-websocket-library",
      text: "No supported WebSocket library detected.",
      pattern: /No supported WebSocket library detected/,
      example: "WARNING:  No supported WebSocket library detected.",
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "encode/uvicorn uvicorn/protocols/http/h11_impl.py",
        url: "https://github.com/encode/uvicorn/blob/e6c7ce79/uvicorn/protocols/http/h11_impl.py",
      },
    },
    {
      id: "invalid-utf8",
      text: "Invalid UTF-8 sequence received from client.",
      pattern: /Invalid UTF-8 sequence received from client/,
      example: "ERROR:    Invalid UTF-8 sequence received from client.",
      situation: "invalid-utf8",
      code: 1007,
      side: "server",
      readFrom: {
        sourceOf: "encode/uvicorn uvicorn/protocols/websockets/websockets_sansio_impl.py",
        url: "https://github.com/encode/uvicorn/blob/e6c7ce79/uvicorn/protocols/websockets/websockets_sansio_impl.py",
      },
    },
  ],
} as const satisfies MessageStack;
