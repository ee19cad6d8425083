import type { MessageList } from "#data/model/message.ts";

/** Frames that it refuses. */
export const frames: MessageList = [
  {
    id: "message-too-big",
    text: "Maximum message size exceeded.",
    pattern:
      /^Maximum message size exceeded\.$|\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1009\W{1,20}(?:[Rr]eason\W{1,4})?Maximum message size exceeded\b/m,
    example: "Maximum message size exceeded.",
    situation: "message-too-big",
    code: 1009,
    side: "either",
    readFrom: {
      sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
    },
  },
  {
    id: "invalid-utf8",
    text: "Invalid UTF-8 Data Received",
    pattern: /Invalid UTF-8 Data Received/,
    example: "Invalid UTF-8 Data Received",
    situation: "invalid-utf8",
    code: 1007,
    side: "either",
    readFrom: {
      sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
    },
  },
  {
    id: "reserved-bits",
    text: "Unsupported usage of rsv bits without negotiated extension.",
    pattern: /Unsupported usage of rsv bits without negotiated extension/,
    example: "Unsupported usage of rsv bits without negotiated extension.",
    situation: "protocol-error",
    code: 1002,
    side: "either",
    readFrom: {
      sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
    },
  },
  {
    id: "invalid-close-code",
    text: "Close code {code} is not valid.",
    pattern: /Close code (?<refusedCode>\d{1,5}) is not valid\./,
    example: "Error: Close code 1006 is not valid.",
    situation: "close-code-not-allowed",
    side: "either",
    readFrom: {
      sourceOf: "theturtle32/WebSocket-Node lib/WebSocketConnection.js",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c9/lib/WebSocketConnection.js",
    },
  },
  {
    id: "frame-too-big",
    text: "Frame size of {size} bytes exceeds maximum accepted frame size",
    pattern: /Frame size of (?<size>\d{1,20}) bytes exceeds maximum accepted frame size/,
    example: "Frame size of 70000 bytes exceeds maximum accepted frame size",
    situation: "message-too-big",
    code: 1009,
    side: "either",
    readFrom: {
      sourceOf: "theturtle32/WebSocket-Node lib/WebSocketFrame.js",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c97d656f0a5449a7360d7afecba94ab24ce/lib/WebSocketFrame.js",
    },
  },
];
