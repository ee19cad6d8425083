import type { MessageList } from "#data/model/message.ts";

/** Faults of the opening handshake. */
export const opening: MessageList = [
  {
    id: "unexpected-response-code",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: Unexpected response code: {status}",
    pattern:
      /' failed: (?:Error during WebSocket handshake: )?Unexpected response code: (?<status>\d{3})/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: Unexpected response code: 403",
    situation: "handshake-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "invalid-status-line",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: Invalid status line",
    pattern: /failed: Error during WebSocket handshake: Invalid status line/,
    example:
      "WebSocket connection to 'ws://localhost:2222/' failed: Error during WebSocket handshake: Invalid status line",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "incorrect-accept",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value",
    pattern: /Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value/,
    example:
      "WebSocket connection to 'ws://localhost:8080/' failed: Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "upgrade-not-websocket",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: 'Upgrade' header value is not 'WebSocket': {header}",
    pattern: /Error during WebSocket handshake: 'Upgrade' header value is not 'WebSocket': /,
    example:
      "WebSocket connection to 'ws://localhost:8080/' failed: Error during WebSocket handshake: 'Upgrade' header value is not 'WebSocket': h2c",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "connection-lacks-upgrade",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: 'Connection' header value must contain 'Upgrade'",
    pattern: /Error during WebSocket handshake: 'Connection' header value must contain 'Upgrade'/,
    example:
      "WebSocket connection to 'ws://localhost:8080/' failed: Error during WebSocket handshake: 'Connection' header value must contain 'Upgrade'",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "handshake-net-error",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: net::ERR_CONNECTION_RESET",
    pattern: /Error during WebSocket handshake: net::ERR_CONNECTION_RESET/,
    example:
      "WebSocket connection to 'ws://localhost:8080/' failed: Error during WebSocket handshake: net::ERR_CONNECTION_RESET",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "closed-before-response",
    text: "WebSocket connection to '{url}' failed: Connection closed before receiving a handshake response",
    pattern: /' failed: Connection closed before receiving a handshake response/,
    example:
      "WebSocket connection to 'ws://localhost:8080/' failed: Connection closed before receiving a handshake response",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "http-authentication-failed",
    text: "WebSocket connection to '{url}' failed: HTTP Authentication failed; no valid credentials available",
    pattern: /failed: HTTP Authentication failed; no valid credentials available/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: HTTP Authentication failed; no valid credentials available",
    situation: "auth-failed",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_stream.cc",
      url: "https://github.com/chromium/chromium/blob/068d29106afc/net/websockets/websocket_stream.cc",
    },
  },
  {
    id: "proxy-authentication-failed",
    text: "WebSocket connection to '{url}' failed: Proxy authentication failed",
    pattern: /' failed: Proxy authentication failed/,
    example: "WebSocket connection to 'wss://example.com/ws' failed: Proxy authentication failed",
    situation: "proxy-auth",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_stream.cc",
      url: "https://github.com/chromium/chromium/blob/068d29106afc/net/websockets/websocket_stream.cc",
    },
  },
  {
    id: "insufficient-resources",
    text: "WebSocket connection to '{url}' failed: Insufficient resources",
    pattern: /' failed: Insufficient resources/,
    example: "WebSocket connection to 'wss://example.com/ws' failed: Insufficient resources",
    situation: "client-connection-limit",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf:
        "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_channel_impl.cc",
      url: "https://github.com/chromium/chromium/blob/006a6b0451f6/third_party/blink/renderer/modules/websockets/websocket_channel_impl.cc",
    },
  },
];
