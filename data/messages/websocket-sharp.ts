import type { MessageStack } from "../model/message.ts";

export const websocketSharp = {
  id: "websocket-sharp",
  name: "websocket-sharp",
  platform: ".NET",
  messages: [
    {
      id: "abnormal-error",
      text: "The header part of a frame could not be read.",
      pattern:
        /The header (?:part )?of a frame (?:could not be read|cannot be read from the (?:stream|data source))\./,
      example: "The header part of a frame could not be read.",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "sta/websocket-sharp websocket-sharp/WebSocketFrame.cs",
        url: "https://github.com/sta/websocket-sharp/blob/42704061/websocket-sharp/WebSocketFrame.cs",
      },
    },
    {
      id: "tls-error",
      text: "An error has occurred during a TLS handshake.",
      pattern: /An error has occurred during a TLS handshake\./,
      example: "An error has occurred during a TLS handshake.",
      situation: "tls-failure",
      code: 1015,
      side: "client",
      readFrom: {
        sourceOf: "sta/websocket-sharp websocket-sharp/Ext.cs",
        url: "https://github.com/sta/websocket-sharp/blob/42704061/websocket-sharp/Ext.cs",
      },
    },
    {
      id: "not-handshake-response",
      text: "Not a WebSocket handshake response.",
      pattern: /Not a WebSocket handshake response\./,
      example: "Not a WebSocket handshake response.",
      situation: "handshake-rejected",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "sta/websocket-sharp websocket-sharp/WebSocket.cs",
        url: "https://github.com/sta/websocket-sharp/blob/42704061/websocket-sharp/WebSocket.cs",
      },
    },
    {
      id: "masking",
      text: "A frame from the server is masked.",
      pattern: /A frame from (?:the server is masked|a client is not masked)\./,
      example: "A frame from the server is masked.",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "sta/websocket-sharp websocket-sharp/WebSocket.cs",
        url: "https://github.com/sta/websocket-sharp/blob/42704061/websocket-sharp/WebSocket.cs",
      },
    },
  ],
} as const satisfies MessageStack;
