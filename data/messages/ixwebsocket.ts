import type { MessageStack } from "../model/message.ts";

export const ixwebsocket = {
  id: "ixwebsocket",
  name: "IXWebSocket",
  platform: "C++",
  messages: [
    {
      id: "not-101",
      text: "Expecting status 101 (Switching Protocol), got {status} status connecting to {url}",
      pattern: /Expecting status 101 \(Switching Protocol\), got (?<status>\d{3})/,
      example:
        "Expecting status 101 (Switching Protocol), got 403 status connecting to wss://example.com/ws",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "machinezone/IXWebSocket ixwebsocket/IXWebSocketHandshake.cpp",
        url: "https://github.com/machinezone/IXWebSocket/blob/85cd8869/ixwebsocket/IXWebSocketHandshake.cpp",
      },
    },
    {
      id: "abnormal-closure",
      text: "Abnormal closure",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Abnormal closure\b(?!,)/,
      example: "code 1006 reason Abnormal closure",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "machinezone/IXWebSocket ixwebsocket/IXWebSocketCloseConstants.cpp",
        url: "https://github.com/machinezone/IXWebSocket/blob/85cd8869/ixwebsocket/IXWebSocketCloseConstants.cpp",
      },
    },
    {
      id: "ping-timeout",
      text: "Ping timeout",
      pattern: /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1011\W{1,20}(?:[Rr]eason\W{1,4})?Ping timeout\b/,
      example: "code 1011 reason Ping timeout",
      situation: "keepalive-timeout",
      code: 1011,
      side: "either",
      readFrom: {
        sourceOf: "machinezone/IXWebSocket ixwebsocket/IXWebSocketCloseConstants.cpp",
        url: "https://github.com/machinezone/IXWebSocket/blob/85cd8869/ixwebsocket/IXWebSocketCloseConstants.cpp",
      },
    },
    {
      id: "unable-to-connect",
      text: "Unable to connect to {host} on port {port}, error: {reason}",
      pattern:
        /connect to (?<host>\S{1,100}) on port (?<port>\d{1,5}), error: (?:Connect error: )?(?:[^\sC]|C[^\so]|Connection (?:[^\sr]|re[^\sf]))/,
      example: "Unable to connect to example.com on port 443, error: Cancelled",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "machinezone/IXWebSocket ixwebsocket/IXWebSocketHandshake.cpp",
        url: "https://github.com/machinezone/IXWebSocket/blob/85cd8869/ixwebsocket/IXWebSocketHandshake.cpp",
      },
    },
    {
      id: "connection-refused",
      text: "Unable to connect to {host} on port {port}, error: Connection refused",
      pattern:
        /connect to (?<host>\S+) on port (?<port>\d{1,5}), error: (?:Connect error: )?Connection refused/,
      example: "Unable to connect to localhost on port 1, error: Connection refused",
      situation: "connection-refused",
      side: "client",
      readFrom: {
        sourceOf: "machinezone/IXWebSocket ixwebsocket/IXWebSocketHandshake.cpp",
        url: "https://github.com/machinezone/IXWebSocket/blob/85cd8869/ixwebsocket/IXWebSocketHandshake.cpp",
      },
    },
  ],
} as const satisfies MessageStack;
