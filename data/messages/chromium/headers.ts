import type { MessageList } from "#data/model/message.ts";

/** Headers of the answer that the opening handshake does not accept. */
export const headers: MessageList = [
  {
    id: "header-missing",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: '{header}' header is missing",
    pattern: /'(?<header>Upgrade|Connection|Sec-WebSocket-Accept)' header is missing/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: 'Sec-WebSocket-Accept' header is missing",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d800925eb1a6eb3a2b825b5c4a0bd/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "header-repeated",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: '{header}' header must not appear more than once in a response",
    pattern: /'(?<header>[A-Za-z-]{1,40})' header must not appear more than once in a response/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: 'Sec-WebSocket-Accept' header must not appear more than once in a response",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_handshake_stream_base.cc",
      url: "https://github.com/chromium/chromium/blob/146986fc19b2b1c8c2fd21ddb2c5471e04b67ade/net/websockets/websocket_handshake_stream_base.cc",
    },
  },
  {
    id: "subprotocol-not-answered",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
    pattern: /Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
    situation: "subprotocol-mismatch",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_handshake_stream_base.cc",
      url: "https://github.com/chromium/chromium/blob/146986fc19b2b1c8c2fd21ddb2c5471e04b67ade/net/websockets/websocket_handshake_stream_base.cc",
    },
  },
  {
    id: "subprotocol-not-requested",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: Response must not include 'Sec-WebSocket-Protocol' header if not present in request: {name}",
    pattern: /Response must not include 'Sec-WebSocket-Protocol' header if not present in request/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: Response must not include 'Sec-WebSocket-Protocol' header if not present in request: chat",
    situation: "subprotocol-mismatch",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_handshake_stream_base.cc",
      url: "https://github.com/chromium/chromium/blob/146986fc19b2b1c8c2fd21ddb2c5471e04b67ade/net/websockets/websocket_handshake_stream_base.cc",
    },
  },
  {
    id: "subprotocol-not-sent",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: 'Sec-WebSocket-Protocol' header value '{name}' in response does not match any of sent values",
    pattern:
      /'Sec-WebSocket-Protocol' header value '[^'\n]{0,100}' in response does not match any of sent values/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: 'Sec-WebSocket-Protocol' header value 'chat' in response does not match any of sent values",
    situation: "subprotocol-mismatch",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_handshake_stream_base.cc",
      url: "https://github.com/chromium/chromium/blob/146986fc19b2b1c8c2fd21ddb2c5471e04b67ade/net/websockets/websocket_handshake_stream_base.cc",
    },
  },
  {
    id: "extensions-rejected",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: 'Sec-WebSocket-Extensions' header value is rejected by the parser: {value}",
    pattern: /'Sec-WebSocket-Extensions' header value is rejected by the parser/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: 'Sec-WebSocket-Extensions' header value is rejected by the parser: ;",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_handshake_stream_base.cc",
      url: "https://github.com/chromium/chromium/blob/146986fc19b2b1c8c2fd21ddb2c5471e04b67ade/net/websockets/websocket_handshake_stream_base.cc",
    },
  },
  {
    id: "unsupported-extension",
    text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: Found an unsupported extension '{name}' in 'Sec-WebSocket-Extensions' header",
    pattern: /Found an unsupported extension '[^'\n]{1,100}' in 'Sec-WebSocket-Extensions' header/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error during WebSocket handshake: Found an unsupported extension 'x-webkit-deflate-frame' in 'Sec-WebSocket-Extensions' header",
    situation: "handshake-invalid",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_handshake_stream_base.cc",
      url: "https://github.com/chromium/chromium/blob/146986fc19b2b1c8c2fd21ddb2c5471e04b67ade/net/websockets/websocket_handshake_stream_base.cc",
    },
  },
  {
    id: "handshake-canceled",
    text: "WebSocket connection to '{url}' failed: WebSocket opening handshake was canceled",
    pattern: /WebSocket opening handshake was canceled/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: WebSocket opening handshake was canceled",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_stream.cc",
      url: "https://github.com/chromium/chromium/blob/068d29106afcc2435307d2d2067a014a018d8ec7/net/websockets/websocket_stream.cc",
    },
  },
];
