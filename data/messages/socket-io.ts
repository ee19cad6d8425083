import type { MessageStack } from "../model/message.ts";

export const socketIo = {
  id: "socket-io",
  name: "Socket.IO and Engine.IO",
  platform: "JavaScript",
  messages: [
    {
      id: "transport-close",
      text: "transport close",
      pattern:
        /^["']?transport close["']?$|(?:[Rr]eason|[Dd]isconnect(?:ed|ing)?(?: due to| because of)?)\W{1,6}transport close\b/m,
      example: "disconnect: transport close",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io-client/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io-client/lib/socket.ts",
      },
    },
    {
      id: "transport-error",
      text: "transport error",
      pattern:
        /(?:[Rr]eason|[Dd]isconnect(?:ed|ing)?(?: due to| because of)?)\W{1,6}transport error\b/,
      example: "disconnect: transport error",
      situation: "peer-reset",
      side: "either",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io-client/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io-client/lib/socket.ts",
      },
    },
    {
      id: "ping-timeout",
      text: "ping timeout",
      pattern:
        /(?:[Rr]eason|[Dd]isconnect(?:ed|ing)?(?: due to| because of)?)\W{1,6}ping timeout\b/,
      example: "disconnect: ping timeout",
      situation: "keepalive-timeout",
      side: "either",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io-client/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io-client/lib/socket.ts",
      },
    },
    {
      id: "io-server-disconnect",
      text: "io server disconnect",
      pattern: /\bio server disconnect\b/,
      example: "disconnect: io server disconnect",
      situation: "server-closed-session",
      side: "client",
      readFrom: {
        sourceOf: "socketio/socket.io packages/socket.io-client/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/socket.io-client/lib/socket.ts",
      },
    },
    {
      id: "io-client-disconnect",
      text: "io client disconnect",
      pattern: /\bio client disconnect\b/,
      example: "disconnect: io client disconnect",
      situation: "closed-by-client",
      side: "client",
      readFrom: {
        sourceOf: "socketio/socket.io packages/socket.io-client/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/socket.io-client/lib/socket.ts",
      },
    },
    {
      id: "client-namespace-disconnect",
      text: "client namespace disconnect",
      pattern: /\bclient namespace disconnect\b/,
      example: "disconnecting: client namespace disconnect",
      situation: "closed-by-client",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/socket.io/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/socket.io/lib/socket.ts",
      },
    },
    {
      id: "server-namespace-disconnect",
      text: "server namespace disconnect",
      pattern: /\bserver namespace disconnect\b/,
      example: "disconnecting: server namespace disconnect",
      situation: "server-closed-session",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/socket.io/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/socket.io/lib/socket.ts",
      },
    },
    {
      id: "server-shutting-down",
      text: "server shutting down",
      pattern:
        /(?:[Rr]eason|[Dd]isconnect(?:ed|ing)?(?: due to| because of)?)\W{1,6}server shutting down\b/,
      example: "disconnecting: server shutting down",
      situation: "server-shutdown",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/socket.io/lib/index.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/socket.io/lib/index.ts",
      },
    },
    {
      id: "forced-close",
      text: "forced close",
      // The server says it after a packet that it could not read.
      pattern:
        /(?:[Rr]eason|[Dd]isconnect(?:ed|ing)?(?: due to| because of)?)\W{1,6}forced close\b/,
      example: "disconnect: forced close",
      situation: "policy-refusal",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io/lib/socket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io/lib/socket.ts",
      },
    },
    {
      id: "forced-server-close",
      text: "forced server close",
      pattern:
        /(?:[Rr]eason|[Dd]isconnect(?:ed|ing)?(?: due to| because of)?)\W{1,6}forced server close\b/,
      example: "client close with reason forced server close",
      situation: "server-closed-session",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/socket.io/lib/client.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/socket.io/lib/client.ts",
      },
    },
    {
      id: "websocket-error",
      text: "websocket error",
      pattern:
        /\bTransportError: websocket error\b|connect_error\W{1,6}(?:Error: )?websocket error\b/,
      example: "connect_error: websocket error",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io-client/lib/transports/websocket.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io-client/lib/transports/websocket.ts",
      },
    },
    {
      id: "xhr-poll-error",
      text: "xhr poll error",
      pattern: /\bxhr p(?:oll|ost) error\b/,
      example: "connect_error: xhr poll error",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io-client/lib/transports/polling-xhr.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io-client/lib/transports/polling-xhr.ts",
      },
    },
    {
      id: "session-id-unknown",
      text: '{"code":1,"message":"Session ID unknown"}',
      pattern: /\bSession ID unknown\b/,
      example: '{"code":1,"message":"Session ID unknown"}',
      situation: "sticky-session-missing",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io/lib/server.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io/lib/server.ts",
      },
    },
    {
      id: "transport-unknown",
      text: '{"code":0,"message":"Transport unknown"}',
      pattern: /"message": ?"Transport unknown"/,
      example: '{"code":0,"message":"Transport unknown"}',
      situation: "handshake-rejected",
      side: "server",
      readFrom: {
        sourceOf: "socketio/socket.io packages/engine.io/lib/server.ts",
        url: "https://github.com/socketio/socket.io/blob/d2d753fe/packages/engine.io/lib/server.ts",
      },
    },
  ],
} as const satisfies MessageStack;
