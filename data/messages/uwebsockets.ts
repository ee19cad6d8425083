import type { MessageStack } from "../model/message.ts";

export const uwebsockets = {
  id: "uwebsockets",
  name: "uWebSockets",
  platform: "C++",
  messages: [
    {
      id: "fin-before-close",
      text: "Received TCP FIN before WebSocket close frame",
      pattern: /Received TCP FIN before WebSocket close frame/,
      example: "close 1006 Received TCP FIN before WebSocket close frame",
      situation: "eof-without-close",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "uNetworking/uWebSockets src/WebSocketProtocol.h",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3/src/WebSocketProtocol.h",
      },
    },
    {
      id: "timed-out",
      text: "WebSocket timed out from inactivity",
      pattern: /WebSocket timed out from inactivity/,
      example: "close 1006 WebSocket timed out from inactivity",
      situation: "idle-timeout",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "uNetworking/uWebSockets src/WebSocketProtocol.h",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3/src/WebSocketProtocol.h",
      },
    },
    {
      id: "message-too-big",
      text: "Received too big message",
      pattern: /Received too big message\b/,
      example: "close 1006 Received too big message",
      situation: "message-too-big",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "uNetworking/uWebSockets src/WebSocketProtocol.h",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3/src/WebSocketProtocol.h",
      },
    },
    {
      id: "invalid-utf8",
      text: "Received invalid UTF-8",
      pattern:
        /^Received invalid UTF-8$|\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Received invalid UTF-8\b/m,
      example: "close 1006 Received invalid UTF-8",
      situation: "invalid-utf8",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "uNetworking/uWebSockets src/WebSocketProtocol.h",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3/src/WebSocketProtocol.h",
      },
    },
    {
      id: "invalid-frame",
      text: "Received invalid WebSocket frame",
      pattern: /Received invalid WebSocket frame/,
      example: "close 1006 Received invalid WebSocket frame",
      situation: "protocol-error",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "uNetworking/uWebSockets src/WebSocketProtocol.h",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3/src/WebSocketProtocol.h",
      },
    },
    {
      id: "invalid-close-payload",
      text: "Received invalid close payload",
      pattern: /Received invalid close payload/,
      example: "close 1006 Received invalid close payload",
      situation: "invalid-close-code-received",
      code: 1006,
      side: "server",
      readFrom: {
        sourceOf: "uNetworking/uWebSockets src/WebSocketProtocol.h",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3/src/WebSocketProtocol.h",
      },
    },
  ],
} as const satisfies MessageStack;
