import type { MessageList } from "#data/model/message.ts";

/** Frames that it refuses. */
export const frames: MessageList = [
  {
    id: "max-payload-exceeded",
    text: "Max payload size exceeded",
    pattern: /Max payload size exceeded|WS_ERR_UNSUPPORTED_MESSAGE_LENGTH/,
    example: "RangeError: Max payload size exceeded",
    situation: "message-too-big",
    code: 1009,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "invalid-utf8",
    text: "Invalid WebSocket frame: invalid UTF-8 sequence",
    pattern: /Invalid WebSocket frame: invalid UTF-8 sequence|WS_ERR_INVALID_UTF8/,
    example: "Error: Invalid WebSocket frame: invalid UTF-8 sequence",
    situation: "invalid-utf8",
    code: 1007,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "invalid-status-code",
    text: "Invalid WebSocket frame: invalid status code {code}",
    pattern:
      /Invalid WebSocket frame: invalid status code (?<refusedCode>\d{1,5})|WS_ERR_INVALID_CLOSE_CODE/,
    example: "RangeError: Invalid WebSocket frame: invalid status code 1006",
    situation: "invalid-close-code-received",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "mask",
    text: "Invalid WebSocket frame: MASK must be {set or clear}",
    pattern: /Invalid WebSocket frame: MASK must be (?:set|clear)|WS_ERR_(?:UN)?EXPECTED_MASK/,
    example: "RangeError: Invalid WebSocket frame: MASK must be clear",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "reserved-bits",
    text: "Invalid WebSocket frame: RSV1 must be clear",
    pattern:
      /Invalid WebSocket frame: RSV(?:1|2 and RSV3) must be clear|WS_ERR_UNEXPECTED_RSV_(?:1|2_3)/,
    example: "RangeError: Invalid WebSocket frame: RSV1 must be clear",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "invalid-opcode",
    text: "Invalid WebSocket frame: invalid opcode {number}",
    pattern: /Invalid WebSocket frame: invalid opcode \d|WS_ERR_INVALID_OPCODE/,
    example: "RangeError: Invalid WebSocket frame: invalid opcode 3",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "fin-not-set",
    text: "Invalid WebSocket frame: FIN must be set",
    pattern: /Invalid WebSocket frame: FIN must be set|WS_ERR_EXPECTED_FIN/,
    example: "RangeError: Invalid WebSocket frame: FIN must be set",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "control-payload-length",
    text: "Invalid WebSocket frame: invalid payload length {size}",
    pattern:
      /Invalid WebSocket frame: invalid payload length (?<size>\d{1,20})|WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH/,
    example: "RangeError: Invalid WebSocket frame: invalid payload length 1",
    situation: "protocol-error",
    code: 1002,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
  {
    id: "too-many-fragments",
    text: "Too many message fragments",
    pattern:
      /RangeError: Too many (?:message fragments|buffered chunks)|WS_ERR_TOO_MANY_BUFFERED_PARTS/,
    example: "RangeError: Too many message fragments",
    situation: "policy-refusal",
    code: 1008,
    reports: 1006,
    side: "either",
    readFrom: {
      sourceOf: "websockets/ws lib/receiver.js",
      url: "https://github.com/websockets/ws/blob/a2f4e7c0/lib/receiver.js",
    },
  },
];
