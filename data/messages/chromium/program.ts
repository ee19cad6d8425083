import type { MessageList } from "#data/model/message.ts";

/** What a page's own call throws. */
export const program: MessageList = [
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
    example: "SyntaxError: Failed to construct 'WebSocket': The subprotocol 'chat' is duplicated.",
    situation: "invalid-subprotocol-argument",
    side: "client",
    readFrom: {
      sourceOf:
        "chromium/chromium third_party/blink/renderer/modules/websockets/websocket_common.cc",
      url: "https://github.com/chromium/chromium/blob/047c7dc4ee1c/third_party/blink/renderer/modules/websockets/websocket_common.cc",
    },
  },
];
