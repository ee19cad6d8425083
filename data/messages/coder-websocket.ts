import type { MessageStack } from "../model/message.ts";

export const coderWebsocket = {
  id: "coder-websocket",
  name: "coder/websocket (nhooyr)",
  platform: "Go",
  messages: [
    {
      id: "received-close-frame",
      text: 'failed to get reader: received close frame: status = {name} and reason = "{reason}"',
      pattern:
        /(?<!sent close frame: )status = (?:StatusCode\((?<code>\d{4})\)|(?<name>Status(?!NoStatusRcvd)[A-Z][a-zA-Z]{1,24})) and reason = "/,
      example:
        'failed to get reader: received close frame: status = StatusGoingAway and reason = ""',
      situation: "closed-with-code",
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket close.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/close.go",
      },
    },
    {
      id: "received-no-status",
      text: 'received close frame: status = StatusNoStatusRcvd and reason = ""',
      pattern: /status = StatusNoStatusRcvd and reason = "/,
      example:
        'failed to get reader: received close frame: status = StatusNoStatusRcvd and reason = ""',
      situation: "no-status",
      code: 1005,
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket close.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/close.go",
      },
    },
    {
      id: "eof",
      text: "failed to get reader: failed to read frame header: EOF",
      pattern: /failed to read frame header: (?:unexpected )?EOF\b/,
      example: "failed to get reader: failed to read frame header: EOF",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket frame.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/frame.go",
      },
    },
    {
      id: "not-101",
      text: "expected handshake response status code 101 but got {status}",
      pattern: /expected handshake response status code 101 but got (?<status>\d{3})/,
      example: "failed to WebSocket dial: expected handshake response status code 101 but got 403",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "coder/websocket dial.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/dial.go",
      },
    },
    {
      id: "read-limit",
      text: "read limited at {limit} bytes",
      pattern: /\bread limited at (?<limit>\d{1,20}) bytes/,
      example: "failed to read: websocket: message too big: read limited at 32769 bytes",
      situation: "message-too-big",
      code: 1009,
      isOnlySent: true,
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket read.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/read.go",
      },
    },
    {
      id: "origin-not-authorized",
      text: 'request Origin "{origin}" is not authorized for Host "{host}"',
      pattern: /" is not authorized for Host "/,
      example: 'request Origin "evil.example" is not authorized for Host "example.com"',
      situation: "origin-rejected",
      side: "server",
      readFrom: {
        sourceOf: "coder/websocket accept.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/accept.go",
      },
    },
    {
      id: "protocol-violation",
      text: 'WebSocket protocol violation: {header} header "{value}" does not contain Upgrade',
      pattern: /WebSocket protocol violation: (?<header>Connection|Upgrade) header "/,
      example:
        'WebSocket protocol violation: Connection header "keep-alive" does not contain Upgrade',
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "coder/websocket accept.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/accept.go",
      },
    },
    {
      id: "no-pong",
      text: "failed to wait for pong: context deadline exceeded",
      pattern: /\bfailed to wait for pong: context deadline exceeded\b/,
      example: "failed to ping: failed to wait for pong: context deadline exceeded",
      situation: "keepalive-timeout",
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket conn.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/conn.go",
      },
    },
    {
      id: "status-cannot-be-set",
      text: "status code {name} cannot be set",
      pattern:
        /status code (?:StatusCode\((?<refusedCode>\d{1,5})\)|(?<name>Status[A-Z][a-zA-Z]{1,24})) cannot be set/,
      example: "failed to marshal close frame: status code StatusAbnormalClosure cannot be set",
      situation: "close-code-not-allowed",
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket close.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/close.go",
      },
    },
    {
      id: "reason-too-long",
      text: 'reason string max is 123 but got "{reason}" with length {size}',
      pattern: /reason string max is 123 but got/,
      example:
        'failed to marshal close frame: reason string max is 123 but got "aaa" with length 124',
      situation: "reason-too-long",
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket close.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/close.go",
      },
    },
    {
      id: "already-sent-close",
      text: "failed to write frame: use of closed network connection",
      pattern: /failed to write frame: use of closed network connection/,
      example: "failed to write msg: failed to write frame: use of closed network connection",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf: "coder/websocket write.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/write.go",
      },
    },
    {
      id: "unmasked-frame",
      text: "received unmasked frame from client",
      pattern: /received unmasked frame from client/,
      example: "failed to read: received unmasked frame from client",
      situation: "protocol-error",
      side: "server",
      readFrom: {
        sourceOf: "coder/websocket read.go",
        url: "https://github.com/coder/websocket/blob/9c8faad/read.go",
      },
    },
  ],
} as const satisfies MessageStack;
