import type { MessageList } from "#data/model/message.ts";

/** Faults of the network and refusals by a policy of the page. */
export const network: MessageList = [
  {
    id: "connection-refused",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED",
    pattern: /(?:^|\(failed\) ?|Error in connection establishment: )net::ERR_CONNECTION_REFUSED/m,
    example:
      "WebSocket connection to 'ws://localhost:8080/' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED",
    situation: "connection-refused",
    code: 1006,
    side: "client",
    readFrom: {
      quotedIn: "Pithikos/Geoexplorer#1",
      url: "https://github.com/Pithikos/Geoexplorer/issues/1",
    },
  },
  {
    id: "certificate-error",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: )net::ERR_(?:CERT|SSL)_[A-Z]{2}/m,
    example:
      "WebSocket connection to 'wss://localhost:8443/' failed: Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      quotedIn: "danieldin95/lightstar#1",
      url: "https://github.com/danieldin95/lightstar/issues/1",
    },
  },
  {
    id: "connection-timed-out",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CONNECTION_TIMED_OUT",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: )net::ERR_(?:CONNECTION_)?TIMED_OUT/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CONNECTION_TIMED_OUT",
    situation: "connect-timeout",
    code: 1006,
    side: "client",
    readFrom: {
      quotedIn: "x25/coinhive-stratum-mining-proxy#21",
      url: "https://github.com/x25/coinhive-stratum-mining-proxy/issues/21",
    },
  },
  {
    id: "failed-without-reason",
    text: "WebSocket connection to '{url}' failed:",
    pattern: /connection to '(?<url>ws\S+)' failed:? ?$/m,
    example: "WebSocket connection to 'wss://example.com/ws' failed:",
    situation: "connect-failed",
    code: 1006,
    side: "client",
    readFrom: {
      quotedIn: "hnasr/javascript_playground#71",
      url: "https://github.com/hnasr/javascript_playground/issues/71",
    },
  },
  {
    id: "unexpected-response-code-event",
    text: "Error during WebSocket handshake: Unexpected response code: {status}",
    pattern: /^Error during WebSocket handshake: Unexpected response code: (?<status>\d{3})/m,
    example: "Error during WebSocket handshake: Unexpected response code: 404",
    situation: "handshake-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_basic_handshake_stream.cc",
      url: "https://github.com/chromium/chromium/blob/01779449453d800925eb1a6eb3a2b825b5c4a0bd/net/websockets/websocket_basic_handshake_stream.cc",
    },
  },
  {
    id: "handshake-timed-out",
    text: "WebSocket opening handshake timed out",
    pattern: /WebSocket opening handshake timed out/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: WebSocket opening handshake timed out",
    situation: "handshake-timeout",
    code: 1006,
    side: "client",
    readFrom: {
      quotedIn: "x25/coinhive-stratum-mining-proxy#21",
      url: "https://github.com/x25/coinhive-stratum-mining-proxy/issues/21",
    },
  },
  {
    id: "mixed-content",
    text: "Mixed Content: The page at '{page}' was loaded over HTTPS, but attempted to connect to the insecure WebSocket endpoint '{url}'. This request has been blocked; this endpoint must be available over WSS.",
    pattern: /attempted to connect to the insecure WebSocket endpoint '/,
    example:
      "Mixed Content: The page at 'https://example.com/' was loaded over HTTPS, but attempted to connect to the insecure WebSocket endpoint 'ws://example.com/ws'. This request has been blocked; this endpoint must be available over WSS.",
    situation: "mixed-content",
    side: "client",
    readFrom: {
      quotedIn: "ratchetphp/Ratchet#1043",
      url: "https://github.com/ratchetphp/Ratchet/issues/1043",
    },
  },
  {
    id: "content-security-policy",
    text: "Refused to connect to '{url}' because it violates the following Content Security Policy directive: \"{directive}\".",
    pattern: /Refused to connect to '(?<protocol>wss?):/,
    example:
      "Refused to connect to 'wss://example.com/ws' because it violates the following Content Security Policy directive: \"connect-src 'self'\".",
    situation: "blocked-by-csp",
    side: "client",
    readFrom: {
      quotedIn: "alallier/reload#285",
      url: "https://github.com/alallier/reload/issues/285",
    },
  },
  {
    id: "already-closing",
    text: "WebSocket is already in CLOSING or CLOSED state.",
    pattern: /WebSocket is already in CLOSING or CLOSED state/,
    example: "WebSocket is already in CLOSING or CLOSED state.",
    situation: "send-after-close",
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      url: "https://github.com/chromium/chromium/blob/67961621892eceb9bc46c4b7409124fd28888908/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
    },
  },
];
