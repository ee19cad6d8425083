import type { MessageList } from "#data/model/message.ts";

/** What newer versions say where older ones have other words. */
export const newerWords: MessageList = [
  {
    id: "close-code-refused",
    text: "InvalidAccessError: Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. {code} is neither.",
    pattern:
      /The close code must be either 1000, or between 3000 and 4999\.(?: (?<refusedCode>\d{1,5}) is neither)?/,
    example:
      "InvalidAccessError: Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. 1001 is neither.",
    situation: "close-code-not-allowed",
    side: "client",
    readFrom: {
      sourceOf:
        "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
      url: "https://github.com/chromium/chromium/blob/bff8bae8a84929c74c66a0f498e734312983f956/third_party/blink/renderer/modules/websockets/websocket_common.cc",
    },
  },
  {
    id: "close-reason-over-123-bytes",
    text: "SyntaxError: Failed to execute 'close' on 'WebSocket': The close reason must not be greater than 123 UTF-8 bytes.",
    pattern: /The close reason must not be greater than 123 UTF-8 bytes/,
    example:
      "SyntaxError: Failed to execute 'close' on 'WebSocket': The close reason must not be greater than 123 UTF-8 bytes.",
    situation: "reason-too-long",
    side: "client",
    readFrom: {
      sourceOf:
        "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
      url: "https://github.com/chromium/chromium/blob/bff8bae8a84929c74c66a0f498e734312983f956/third_party/blink/renderer/modules/websockets/websocket_common.cc",
    },
  },
  {
    id: "url-scheme-not-allowed",
    text: "SyntaxError: Failed to construct 'WebSocket': The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '{protocol}' is not allowed.",
    pattern:
      /scheme must be either 'http', 'https', 'ws', or 'wss'\.(?: '(?<protocol>[\w+.-]{1,64})' is not allowed)?/,
    example:
      "SyntaxError: Failed to construct 'WebSocket': The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. 'ftp' is not allowed.",
    situation: "invalid-url",
    side: "client",
    readFrom: {
      sourceOf:
        "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
      url: "https://github.com/chromium/chromium/blob/bff8bae8a84929c74c66a0f498e734312983f956/third_party/blink/renderer/modules/websockets/websocket_common.cc",
    },
  },
  {
    id: "still-connecting",
    text: "InvalidStateError: Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
    pattern:
      /'send' on 'WebSocket': Still in CONNECTING state|DOMException: Still in CONNECTING state|InvalidStateError: Still in CONNECTING state/,
    example:
      "InvalidStateError: Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
    situation: "send-before-open",
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium third_party/blink/renderer/modules/websockets/dom_websocket.cc",
      url: "https://github.com/chromium/chromium/blob/67961621892eceb9bc46c4b7409124fd28888908/third_party/blink/renderer/modules/websockets/dom_websocket.cc",
    },
  },
  {
    id: "close-body-one-byte",
    text: "WebSocket connection to '{url}' failed: Received a broken close frame with an invalid size of 1 byte.",
    pattern: /broken close frame with an invalid size of 1 byte/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Received a broken close frame with an invalid size of 1 byte.",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_frame.cc",
      url: "https://github.com/chromium/chromium/blob/main/net/websockets/websocket_frame.cc",
    },
  },
  {
    id: "content-security-policy-connecting",
    text: "Connecting to '{url}' violates the following Content Security Policy directive: \"{directive}\".",
    pattern:
      /Connecting to '(?<url>wss?:[^'\s]{1,500})' violates the following Content Security Policy directive/,
    example:
      "Connecting to 'wss://example.com/ws' violates the following Content Security Policy directive: \"connect-src 'self'\". The action has been blocked.",
    situation: "blocked-by-csp",
    side: "client",
    readFrom: {
      quotedIn: "xtc1337/StashInteractiveTools#20",
      url: "https://github.com/xtc1337/StashInteractiveTools/issues/20",
    },
  },
];
