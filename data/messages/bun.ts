import type { MessageStack } from "../model/message.ts";

/**
 * Up to 1.4.3 the `close` event of a failure had the text as its reason and a code of its own:
 * 1002, 1003, 1007, 1013 or 1015. Since 1.4.4 it has 1006 and no reason, the `error` event has the
 * text, and the codes stand only in the Close frame that the client sends, if it sends one:
 * https://bun.sh/reference/globals/bun/WebSocket/onclose, and runs of 1.2.22, 1.3.5 and 1.4.5.
 */

export const bun = {
  id: "bun",
  name: "Bun",
  platform: "JavaScript",
  messages: [
    {
      id: "expected-101",
      text: "Expected 101 status code",
      pattern: /\bExpected 101 status code/,
      example:
        "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Expected 101 status code: 403",
      situation: "handshake-rejected",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "failed-to-connect",
      text: "Failed to connect",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Failed to connect$|' failed: Failed to connect$/m,
      example: "close 1006 Failed to connect",
      situation: "connect-failed",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "connection-ended",
      text: "Connection ended",
      pattern: /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Connection ended\b/,
      example: "close 1006 Connection ended",
      situation: "eof-without-close",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "ended-while-connecting",
      text: "Connection ended",
      pattern: /' failed: Connection ended\b/,
      example: "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Connection ended",
      situation: "eof-during-handshake",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/jsc/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/e9409ef0bcef47a7ec98e5f6efba8da7939160d9/src/jsc/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "tls-handshake-failed",
      text: "TLS handshake failed",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1015\W{1,20}(?:[Rr]eason\W{1,4})?TLS handshake failed|' failed: TLS handshake failed/,
      example: "WebSocket connection to 'ws://127.0.0.1:3000/' failed: TLS handshake failed",
      situation: "tls-failure",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "accept-mismatch",
      text: "Mismatch websocket accept header",
      pattern: /Mismatch websocket accept header/,
      example:
        "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Mismatch websocket accept header",
      situation: "handshake-invalid",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "header-missing",
      text: "Missing {header} header",
      pattern: /Missing (?<header>upgrade|connection|websocket accept) header/,
      example: "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Missing upgrade header",
      situation: "handshake-invalid",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "invalid-utf8",
      text: "Server sent invalid UTF8",
      pattern: /Server sent invalid UTF8/,
      example: "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Server sent invalid UTF8",
      situation: "invalid-utf8",
      code: 1007,
      reports: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "protocol-error",
      text: "Protocol error - {reason}",
      pattern:
        /Protocol error - (?<reason>unexpected mask from server|unexpected opcode|invalid control frame|control frame is fragmented|expected control frame|unsupported control frame)/,
      example:
        "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Protocol error - unexpected mask from server",
      situation: "protocol-error",
      code: 1002,
      reports: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "timeout",
      text: "Timeout",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1013\W{1,20}(?:[Rr]eason\W{1,4})?Timeout$|' failed: Timeout$/m,
      example: "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Timeout",
      situation: "connect-timeout",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "proxy-authentication",
      text: "Proxy authentication required",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Proxy authentication required|' failed: Proxy authentication required/,
      example: "close 1006 Proxy authentication required",
      situation: "proxy-auth",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/jsc/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/e9409ef0bcef47a7ec98e5f6efba8da7939160d9/src/jsc/bindings/webcore/WebSocket.cpp",
      },
    },
    {
      id: "headers-too-large",
      text: "Response headers too large",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1007\W{1,20}(?:[Rr]eason\W{1,4})?Headers too large\b|' failed: Response headers too large/,
      example: "WebSocket connection to 'ws://127.0.0.1:3000/' failed: Response headers too large",
      situation: "handshake-invalid",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "oven-sh/bun src/bun.js/bindings/webcore/WebSocket.cpp",
        url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      },
    },
  ],
} as const satisfies MessageStack;
