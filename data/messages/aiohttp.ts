import type { MessageStack } from "../model/message.ts";

export const aiohttp = {
  id: "aiohttp",
  name: "aiohttp",
  platform: "Python",
  messages: [
    {
      id: "invalid-response-status",
      text: "{status}, message='Invalid response status', url='{url}'",
      pattern: /(?<status>\d{3}), message='Invalid response status', url=/,
      example:
        "aiohttp.client_exceptions.WSServerHandshakeError: 403, message='Invalid response status', url='wss://example.com/ws'",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/client.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/client.py",
      },
    },
    {
      id: "invalid-upgrade-header",
      text: "{status}, message='Invalid {header} header', url='{url}'",
      pattern: /message='Invalid (?<header>upgrade|connection) header', url=/,
      example:
        "WSServerHandshakeError: 101, message='Invalid upgrade header', url='wss://example.com/ws'",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/client.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/client.py",
      },
    },
    {
      id: "invalid-challenge",
      text: "{status}, message='Invalid challenge response', url='{url}'",
      pattern: /message='Invalid challenge response'/,
      example:
        "WSServerHandshakeError: 101, message='Invalid challenge response', url='wss://example.com/ws'",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/client.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/client.py",
      },
    },
    {
      id: "no-pong",
      text: "No PONG received after {seconds} seconds",
      pattern: /No PONG received after (?<seconds>[\d.]{1,12}) seconds/,
      example: "ServerTimeoutError: No PONG received after 5.0 seconds",
      situation: "keepalive-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/client_ws.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/client_ws.py",
      },
    },
    {
      id: "closing-transport",
      text: "Cannot write to closing transport",
      pattern: /Cannot write to closing transport/,
      example:
        "aiohttp.client_exceptions.ClientConnectionResetError: Cannot write to closing transport",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/writer.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/writer.py",
      },
    },
    {
      id: "message-too-big",
      text: "Message size {size} exceeds limit {limit}",
      pattern: /Message size (?<size>\d{1,12}) exceeds limit (?<limit>\d{1,12})/,
      example: "WebSocketError: Message size 5000000 exceeds limit 4194304",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/reader_py.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/reader_py.py",
      },
    },
    {
      id: "decompressed-too-big",
      text: "Decompressed message exceeds size limit {limit}",
      pattern: /Decompressed message exceeds size limit (?<limit>\d{1,20})/,
      example: "WebSocketError: Decompressed message exceeds size limit 4194304",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/reader_py.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/reader_py.py",
      },
    },
    {
      id: "invalid-utf8",
      text: "Invalid UTF-8 text message",
      pattern: /Invalid UTF-8 text message/,
      example: "WebSocketError: Invalid UTF-8 text message",
      situation: "invalid-utf8",
      code: 1007,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/reader_py.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/reader_py.py",
      },
    },
    {
      id: "invalid-close-code",
      text: "Invalid close code: {code}",
      pattern: /WebSocketError: Invalid close code: (?<refusedCode>\d{1,5})/,
      example: "aiohttp.WebSocketError: Invalid close code: 1006",
      situation: "invalid-close-code-received",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/reader_py.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/reader_py.py",
      },
    },
    {
      id: "reserved-bits",
      text: "Received frame with non-zero reserved bits",
      pattern: /Received frame with non-zero reserved bits/,
      example: "WebSocketError: Received frame with non-zero reserved bits",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/reader_py.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/reader_py.py",
      },
    },
    {
      id: "unexpected-continuation",
      text: "Continuation frame for non started message",
      pattern: /Continuation frame for non started message/,
      example: "WebSocketError: Continuation frame for non started message",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/_websocket/reader_py.py",
        url: "https://github.com/aio-libs/aiohttp/blob/495e77836/aiohttp/_websocket/reader_py.py",
      },
    },
    {
      id: "server-disconnected",
      text: "aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected",
      pattern: /\bServerDisconnectedError(?:: Server disconnected\b|$)|^Server disconnected$/m,
      example: "aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/client_exceptions.py",
        url: "https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client_exceptions.py",
      },
    },
    {
      id: "cannot-connect",
      text: "Cannot connect to host {host}:{port} ssl:{ssl} [{reason}]",
      pattern: /Cannot connect to host (?<host>[^\s:]{1,253}):(?<port>\d{1,5}) ssl:/,
      example:
        "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host example.com:443 ssl:default [None]",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "aio-libs/aiohttp aiohttp/client_exceptions.py",
        url: "https://github.com/aio-libs/aiohttp/blob/v3.14.3/aiohttp/client_exceptions.py",
      },
    },
  ],
} as const satisfies MessageStack;
