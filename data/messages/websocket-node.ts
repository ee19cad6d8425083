import type { MessageStack } from "../model/message.ts";
import { frames } from "./websocket-node/frames.ts";

export const websocketNode = {
  id: "websocket-node",
  name: "WebSocket-Node (websocket on npm)",
  platform: "JavaScript",
  messages: [
    {
      id: "dropped-by-peer",
      text: "Connection dropped by remote peer.",
      pattern: /Connection dropped by remote peer\./,
      example: "Connection dropped by remote peer.",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "socket-error",
      text: "Socket Error: {operation} ECONNRESET",
      pattern: /Socket Error: (?:read|write) ECONNRESET/,
      example: "Socket Error: read ECONNRESET",
      situation: "peer-reset",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "peer-not-responding",
      text: "Peer not responding.",
      pattern:
        /^Peer not responding\.$|\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Peer not responding\b/m,
      example: "Peer not responding.",
      situation: "keepalive-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "abnormal-closure",
      text: "Abnormal closure, no further detail available",
      pattern: /Abnormal closure, no further detail available/,
      example: "Abnormal closure, no further detail available",
      situation: "invalid-close-code-received",
      code: 1002,
      reports: 1006,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "reason-not-provided",
      text: "Reason not provided",
      pattern:
        /^Reason not provided$|\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1005\W{1,20}(?:[Rr]eason\W{1,4})?Reason not provided/m,
      example: "Reason not provided",
      situation: "invalid-close-code-received",
      code: 1002,
      reports: 1005,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "peer-going-away",
      text: "Remote peer is going away",
      pattern: /Remote peer is going away/,
      example: "Remote peer is going away",
      situation: "going-away",
      code: 1001,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "normal-closure",
      text: "Normal connection closure",
      pattern: /Normal connection closure/,
      example: "Normal connection closure",
      situation: "normal-close",
      code: 1000,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "unprocessable-input",
      text: "Unprocessable input",
      pattern:
        /^Unprocessable input$|\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1003\W{1,20}(?:[Rr]eason\W{1,4})?Unprocessable input/m,
      example: "Unprocessable input",
      situation: "unsupported-data",
      code: 1003,
      side: "either",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
      },
    },
    {
      id: "non-101-status",
      text: "Server responded with a non-101 status: {status} {reason}",
      pattern: /Server responded with a non-101 status: (?<status>\d{3})/,
      example: "Error: Server responded with a non-101 status: 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketClient.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketClient.js",
      },
    },
    {
      id: "accept-mismatch",
      text: "Sec-WebSocket-Accept header from server didn't match expected value of {key}",
      pattern: /Sec-WebSocket-Accept header from server didn't match expected value of/,
      example:
        "Error: Sec-WebSocket-Accept header from server didn't match expected value of s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "theturtle32/WebSocket-Node lib/WebSocketClient.js",
        url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketClient.js",
      },
    },
    ...frames,
  ],
} as const satisfies MessageStack;
