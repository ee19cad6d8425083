import type { MessageList } from "#data/model/message.ts";

/** The network errors of an answer, of HTTP/2, and of what the browser itself refuses. */
export const netErrorsAnswer: MessageList = [
  {
    id: "connection-closed",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: net::ERR_CONNECTION_CLOSED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CONNECTION_CLOSED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: net::ERR_CONNECTION_CLOSED",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "empty-response",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_EMPTY_RESPONSE",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_EMPTY_RESPONSE\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_EMPTY_RESPONSE",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "response-headers-truncated",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: net::ERR_RESPONSE_HEADERS_TRUNCATED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_RESPONSE_HEADERS_TRUNCATED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: net::ERR_RESPONSE_HEADERS_TRUNCATED",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "invalid-http-response",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: net::ERR_INVALID_HTTP_RESPONSE",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_INVALID_HTTP_RESPONSE\b/m,
    example:
      "WebSocket connection to 'ws://example.com:2222/' failed: Error during WebSocket handshake: net::ERR_INVALID_HTTP_RESPONSE",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "response-headers-too-big",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: net::ERR_RESPONSE_HEADERS_TOO_BIG",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_RESPONSE_HEADERS_TOO_BIG\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: net::ERR_RESPONSE_HEADERS_TOO_BIG",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "http2-protocol-error",
    text: "WebSocket connection to '{url}' failed: Stream closed with error: net::ERR_HTTP2_PROTOCOL_ERROR",
    pattern:
      /(?:^|\(failed\) ?|Stream closed with error: |Error in connection establishment: )net::ERR_HTTP2_PROTOCOL_ERROR\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Stream closed with error: net::ERR_HTTP2_PROTOCOL_ERROR",
    situation: "http2-reset",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_http2_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/012256a17e644f4d09d2ad851a4b0bfc4a710c5e/net/websockets/websocket_http2_handshake_stream.cc",
    },
  },
  {
    id: "http2-server-refused-stream",
    text: "WebSocket connection to '{url}' failed: Stream closed with error: net::ERR_HTTP2_SERVER_REFUSED_STREAM",
    pattern:
      /(?:^|\(failed\) ?|Stream closed with error: |Error in connection establishment: )net::ERR_HTTP2_SERVER_REFUSED_STREAM\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Stream closed with error: net::ERR_HTTP2_SERVER_REFUSED_STREAM",
    situation: "http2-reset",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_http2_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/012256a17e644f4d09d2ad851a4b0bfc4a710c5e/net/websockets/websocket_http2_handshake_stream.cc",
    },
  },
  {
    id: "http2-ping-failed",
    text: "WebSocket connection to '{url}' failed: Stream closed with error: net::ERR_HTTP2_PING_FAILED",
    pattern:
      /(?:^|\(failed\) ?|Stream closed with error: |Error in connection establishment: )net::ERR_HTTP2_PING_FAILED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Stream closed with error: net::ERR_HTTP2_PING_FAILED",
    situation: "silent-drop",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_http2_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/012256a17e644f4d09d2ad851a4b0bfc4a710c5e/net/websockets/websocket_http2_handshake_stream.cc",
    },
  },
  {
    id: "blocked-by-client",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_BLOCKED_BY_CLIENT",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_BLOCKED_BY_CLIENT\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_BLOCKED_BY_CLIENT",
    situation: "connect-failed",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "blocked-by-administrator",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_BLOCKED_BY_ADMINISTRATOR",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_BLOCKED_BY_ADMINISTRATOR\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_BLOCKED_BY_ADMINISTRATOR",
    situation: "connect-failed",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "network-access-denied",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_NETWORK_ACCESS_DENIED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_NETWORK_ACCESS_DENIED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_NETWORK_ACCESS_DENIED",
    situation: "connect-failed",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "net-insufficient-resources",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_INSUFFICIENT_RESOURCES",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_INSUFFICIENT_RESOURCES\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_INSUFFICIENT_RESOURCES",
    situation: "client-connection-limit",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
];
