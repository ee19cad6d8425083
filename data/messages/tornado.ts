import type { MessageStack } from "../model/message.ts";

export const tornado = {
  id: "tornado",
  name: "Tornado",
  platform: "Python",
  messages: [
    {
      id: "websocket-closed-error",
      text: "tornado.websocket.WebSocketClosedError",
      pattern: /tornado\.websocket\.WebSocketClosedError/,
      example: "tornado.websocket.WebSocketClosedError",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf: "tornadoweb/tornado tornado/websocket.py",
        url: "https://github.com/tornadoweb/tornado/blob/e5300314/tornado/websocket.py",
      },
    },
    {
      id: "connection-closed",
      text: "Client connection has been closed",
      pattern: /WebSocketClosedError: Client connection has been closed/,
      example: "WebSocketClosedError: Client connection has been closed",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "tornadoweb/tornado tornado/websocket.py",
        url: "https://github.com/tornadoweb/tornado/blob/e5300314/tornado/websocket.py",
      },
    },
    {
      id: "cross-origin",
      text: "Cross origin websockets not allowed",
      pattern: /Cross origin websockets not allowed/,
      example: "Cross origin websockets not allowed",
      situation: "origin-rejected",
      side: "server",
      readFrom: {
        sourceOf: "tornadoweb/tornado tornado/websocket.py",
        url: "https://github.com/tornadoweb/tornado/blob/e5300314/tornado/websocket.py",
      },
    },
    {
      id: "upgrade-only-to-websocket",
      text: 'Can "Upgrade" only to "WebSocket".',
      pattern: /Can "Upgrade" only to "WebSocket"/,
      example: 'Can "Upgrade" only to "WebSocket".',
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "tornadoweb/tornado tornado/websocket.py",
        url: "https://github.com/tornadoweb/tornado/blob/e5300314/tornado/websocket.py",
      },
    },
    {
      id: "ping-timed-out",
      text: "ping timed out",
      pattern: /[Rr]eason\W{1,6}ping timed out\b/,
      example: "close_reason: ping timed out",
      situation: "keepalive-timeout",
      code: 1000,
      side: "either",
      readFrom: {
        sourceOf: "tornadoweb/tornado tornado/websocket.py",
        url: "https://github.com/tornadoweb/tornado/blob/e5300314/tornado/websocket.py",
      },
    },
    {
      id: "not-websocket-response",
      text: "Non-websocket response",
      pattern: /Non-websocket response/,
      example: "tornado.websocket.WebSocketError: Non-websocket response",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "tornadoweb/tornado tornado/websocket.py",
        url: "https://github.com/tornadoweb/tornado/blob/e5300314/tornado/websocket.py",
      },
    },
  ],
} as const satisfies MessageStack;
