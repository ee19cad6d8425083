import type { MessageStack } from "../model/message.ts";

export const websocketClient = {
  id: "websocket-client",
  name: "websocket-client (Python)",
  platform: "Python",
  messages: [
    {
      id: "connection-lost",
      text: "Connection to remote host was lost.",
      pattern: /Connection to remote host was lost\./,
      example:
        "websocket._exceptions.WebSocketConnectionClosedException: Connection to remote host was lost.",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_socket.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_socket.py",
      },
    },
    {
      id: "already-closed",
      text: "Connection is already closed.",
      pattern: /WebSocketConnectionClosedException: Connection is already closed/,
      example:
        "websocket._exceptions.WebSocketConnectionClosedException: Connection is already closed.",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_app.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_app.py",
      },
    },
    {
      id: "socket-already-closed",
      text: "socket is already closed.",
      pattern: /\bsocket is already closed\./,
      example:
        "websocket._exceptions.WebSocketConnectionClosedException: socket is already closed.",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_core.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_core.py",
      },
    },
    {
      id: "connection-is-closed",
      text: "Connection is closed",
      pattern: /WebSocketConnectionClosedException: Connection is closed\b/,
      example: "websocket._exceptions.WebSocketConnectionClosedException: Connection is closed",
      situation: "receive-after-close",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_core.py",
        url: "https://github.com/websocket-client/websocket-client/blob/v1.9.2/websocket/_core.py",
      },
    },
    {
      id: "ping-pong-timeout",
      text: "ping/pong timed out",
      pattern: /ping\/pong timed out/,
      example: "ping/pong timed out - goodbye",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_app.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_app.py",
      },
    },
    {
      id: "handshake-status",
      text: "Handshake status {status} {reason} -+-+- {headers} -+-+- {body}",
      pattern: /Handshake status (?<status>\d{3}) /,
      example: "Handshake status 403 Forbidden -+-+- {'content-type': 'text/html'} -+-+- None",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_handshake.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_handshake.py",
      },
    },
    {
      id: "invalid-header",
      text: "Invalid WebSocket Header",
      pattern: /WebSocketException: Invalid WebSocket Header/,
      example: "websocket._exceptions.WebSocketException: Invalid WebSocket Header",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_handshake.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_handshake.py",
      },
    },
    {
      id: "invalid-close-opcode",
      text: "Invalid close opcode {code}",
      pattern: /Invalid close opcode (?:%r\W{1,4})?(?<refusedCode>\d{1,5})/,
      example: "WebSocketProtocolException: ('Invalid close opcode %r', 1006)",
      situation: "invalid-close-code-received",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_abnf.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_abnf.py",
      },
    },
    {
      id: "timed-out-waiting",
      text: "Connection timed out waiting for data",
      pattern: /(?:^|WebSocketTimeoutException: )Connection timed out waiting for data/m,
      example: "WebSocketTimeoutException: Connection timed out waiting for data",
      situation: "idle-timeout",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_socket.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_socket.py",
      },
    },
    {
      id: "lost-goodbye",
      text: "{reason} - goodbye",
      pattern: /Connection to remote host was lost\. - goodbye/,
      example: "Connection to remote host was lost. - goodbye",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_app.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_app.py",
      },
    },
    {
      id: "proxy-status",
      text: "failed CONNECT via proxy status: {status}",
      pattern: /failed CONNECT via proxy status: (?<status>\d{3})/,
      example: "WebSocketProxyException: failed CONNECT via proxy status: 407",
      situation: "proxy-rejected",
      side: "client",
      readFrom: {
        sourceOf: "websocket-client/websocket-client websocket/_http.py",
        url: "https://github.com/websocket-client/websocket-client/blob/e46a8fe/websocket/_http.py",
      },
    },
  ],
} as const satisfies MessageStack;
