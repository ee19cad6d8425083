import type { MessageStack } from "../model/message.ts";

export const chromium = {
  id: "chromium",
  name: "Chromium (Chrome, Edge)",
  platform: "Browser",
  messages: [
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
        "WebSocket connection to 'ws://localhost:22/' failed: Error during WebSocket handshake: Invalid status line",
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
      text: "WebSocket connection to '{url}' failed: Error during WebSocket handshake: {net error}",
      pattern: /failed: Error during WebSocket handshake: net::ERR_[A-Z]/,
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
      situation: "handshake-rejected",
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
    {
      id: "invalid-frame-header",
      text: "WebSocket connection to '{url}' failed: Invalid frame header",
      pattern: /' failed: Invalid frame header/,
      example: "WebSocket connection to 'wss://example.com/ws' failed: Invalid frame header",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "masked-frame",
      text: "WebSocket connection to '{url}' failed: A server must not mask any frames that it sends to the client.",
      pattern: /A server must not mask any frames that it sends to the client\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: A server must not mask any frames that it sends to the client.",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "reserved-bits",
      text: "WebSocket connection to '{url}' failed: One or more reserved bits are on: reserved1 = {bit}, reserved2 = {bit}, reserved3 = {bit}",
      pattern:
        /' failed: One or more reserved bits are on: reserved1 = [01], reserved2 = [01], reserved3 = [01]/,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: One or more reserved bits are on: reserved1 = 1, reserved2 = 0, reserved3 = 0",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "unrecognized-opcode",
      text: "WebSocket connection to '{url}' failed: Unrecognized frame opcode: {number}",
      pattern: /' failed: Unrecognized frame opcode: \d/,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Unrecognized frame opcode: 3",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "unexpected-continuation",
      text: "WebSocket connection to '{url}' failed: Received unexpected continuation frame.",
      pattern: /' failed: Received unexpected continuation frame\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Received unexpected continuation frame.",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "unfinished-message",
      text: "WebSocket connection to '{url}' failed: Received start of new message but previous message is unfinished.",
      pattern: /Received start of new message but previous message is unfinished\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Received start of new message but previous message is unfinished.",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "text-not-utf8",
      text: "WebSocket connection to '{url}' failed: Could not decode a text frame as UTF-8.",
      pattern: /' failed: Could not decode a text frame as UTF-8\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Could not decode a text frame as UTF-8.",
      situation: "invalid-utf8",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "frame-after-close",
      text: "WebSocket connection to '{url}' failed: {frame type} received after close",
      pattern: /' failed: (?:Data frame|Ping|Pong|Close|Unknown frame type) received after close/,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Data frame received after close",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "reserved-close-code",
      text: "WebSocket connection to '{url}' failed: Received a broken close frame containing a reserved status code.",
      pattern: /Received a broken close frame containing a reserved status code\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame containing a reserved status code.",
      situation: "invalid-close-code-received",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "close-body-size",
      text: "WebSocket connection to '{url}' failed: Received a broken close frame containing an invalid size body.",
      pattern: /Received a broken close frame containing an invalid size body\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame containing an invalid size body.",
      situation: "protocol-error",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "close-reason-not-utf8",
      text: "WebSocket connection to '{url}' failed: Received a broken close frame containing invalid UTF-8.",
      pattern: /Received a broken close frame containing invalid UTF-8\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame containing invalid UTF-8.",
      situation: "invalid-utf8",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "chromium/chromium net/websockets/websocket_channel.cc",
        url: "https://github.com/chromium/chromium/blob/017c1ba7a058/net/websockets/websocket_channel.cc",
      },
    },
    {
      id: "closed-before-established",
      text: "WebSocket connection to '{url}' failed: WebSocket is closed before the connection is established.",
      pattern: /' failed: WebSocket is closed before the connection is established\./,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: WebSocket is closed before the connection is established.",
      situation: "closed-before-open",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "close-code-not-allowed",
      text: "InvalidAccessError: Failed to execute 'close' on 'WebSocket': The code must be either 1000, or between 3000 and 4999. {code} is neither.",
      pattern:
        /The code must be either 1000, or between 3000 and 4999\. (?<refusedCode>\d{1,5}) is neither/,
      example:
        "InvalidAccessError: Failed to execute 'close' on 'WebSocket': The code must be either 1000, or between 3000 and 4999. 1001 is neither.",
      situation: "close-code-not-allowed",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "close-reason-too-long",
      text: "SyntaxError: Failed to execute 'close' on 'WebSocket': The message must not be greater than 123 bytes.",
      pattern:
        /Failed to execute 'close' on 'WebSocket': The message must not be greater than 123 bytes/,
      example:
        "SyntaxError: Failed to execute 'close' on 'WebSocket': The message must not be greater than 123 bytes.",
      situation: "reason-too-long",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "insecure-from-https",
      text: "SecurityError: Failed to construct 'WebSocket': An insecure WebSocket connection may not be initiated from a page loaded over HTTPS.",
      pattern:
        /Failed to construct 'WebSocket': An insecure WebSocket connection may not be initiated from a page loaded over HTTPS/,
      example:
        "Uncaught SecurityError: Failed to construct 'WebSocket': An insecure WebSocket connection may not be initiated from a page loaded over HTTPS.",
      situation: "mixed-content",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "invalid-url",
      text: "SyntaxError: Failed to construct 'WebSocket': The URL '{url}' is invalid.",
      pattern: /Failed to construct 'WebSocket': The URL '/,
      example: "SyntaxError: Failed to construct 'WebSocket': The URL 'ws://' is invalid.",
      situation: "invalid-url",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "url-scheme",
      text: "SyntaxError: Failed to construct 'WebSocket': The URL's scheme must be either 'ws' or 'wss'. '{protocol}' is not allowed.",
      pattern:
        /The URL's scheme must be either 'ws' or 'wss'\. '(?<protocol>[\w+.-]{1,16})' is not allowed/,
      example:
        "SyntaxError: Failed to construct 'WebSocket': The URL's scheme must be either 'ws' or 'wss'. 'ftp' is not allowed.",
      situation: "invalid-url",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "url-fragment",
      text: "SyntaxError: Failed to construct 'WebSocket': The URL contains a fragment identifier ('{fragment}'). Fragment identifiers are not allowed in WebSocket URLs.",
      pattern: /Failed to construct 'WebSocket': The URL contains a fragment identifier/,
      example:
        "SyntaxError: Failed to construct 'WebSocket': The URL contains a fragment identifier ('top'). Fragment identifiers are not allowed in WebSocket URLs.",
      situation: "invalid-url",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "invalid-subprotocol",
      text: "SyntaxError: Failed to construct 'WebSocket': The subprotocol '{name}' is duplicated.",
      pattern: /Failed to construct 'WebSocket': The subprotocol '/,
      example:
        "SyntaxError: Failed to construct 'WebSocket': The subprotocol 'chat' is duplicated.",
      situation: "invalid-subprotocol-argument",
      side: "client",
      readFrom: {
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
        url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
      },
    },
    {
      id: "connection-refused",
      text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED",
      pattern: /Error in connection establishment: net::ERR_CONNECTION_REFUSED/,
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
      text: "WebSocket connection to '{url}' failed: Error in connection establishment: {net error}",
      pattern: /Error in connection establishment: net::ERR_(?:CERT|SSL)_[A-Z]/,
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
      pattern: /Error in connection establishment: net::ERR_(?:CONNECTION_)?TIMED_OUT/,
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
        quotedIn: "websockets/ws#475",
        url: "https://github.com/websockets/ws/issues/475",
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
        sourceOf:
          "chromium/chromium third_party/blink/renderer/modules/websockets/dom_websocket.cc",
        url: "https://github.com/chromium/chromium/blob/67961621892eceb9bc46c4b7409124fd28888908/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      },
    },
  ],
} as const satisfies MessageStack;
