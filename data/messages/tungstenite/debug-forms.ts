import type { MessageList } from "#data/model/message.ts";

/** Errors in Rust's Debug form, as `{:?}` and `unwrap()` print them. */
export const debugForms: MessageList = [
  {
    id: "reset-debug",
    text: "Protocol(ResetWithoutClosingHandshake)",
    pattern: /\bResetWithoutClosingHandshake\b/,
    example: "called `Result::unwrap()` on an `Err` value: Protocol(ResetWithoutClosingHandshake)",
    situation: "eof-without-close",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
  {
    id: "send-after-closing-debug",
    text: "Protocol(SendAfterClosing)",
    pattern: /\bProtocol\(SendAfterClosing\)/,
    example: "Err(Protocol(SendAfterClosing))",
    situation: "send-after-close",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
  {
    id: "handshake-incomplete-debug",
    text: "Protocol(HandshakeIncomplete)",
    pattern: /\bProtocol\(HandshakeIncomplete\)/,
    example: "Err(Protocol(HandshakeIncomplete))",
    situation: "eof-during-handshake",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
  {
    id: "header-missing-debug",
    text: "Protocol(MissingUpgradeWebSocketHeader)",
    pattern: /\bProtocol\((?:MissingUpgradeWebSocketHeader|SecWebSocketAcceptKeyMismatch)\)/,
    example: "Err(Protocol(MissingUpgradeWebSocketHeader))",
    situation: "handshake-invalid",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
  {
    id: "request-header-missing-debug",
    text: "Protocol(MissingConnectionUpgradeHeader)",
    pattern:
      /\bProtocol\((?:Missing(?:ConnectionUpgrade|SecWebSocketVersion)Header|MissingSecWebSocketKey)\)/,
    example: "Err(Protocol(MissingConnectionUpgradeHeader))",
    situation: "handshake-not-websocket",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
  {
    id: "masking-debug",
    text: "Protocol(UnmaskedFrameFromClient)",
    pattern: /\bProtocol\((?:UnmaskedFrameFromClient|MaskedFrameFromServer)\)/,
    example: "Err(Protocol(UnmaskedFrameFromClient))",
    situation: "protocol-error",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
  {
    id: "message-too-long-debug",
    text: "Capacity(MessageTooLong { size: {size}, max_size: {limit} })",
    pattern:
      /\bCapacity\(MessageTooLong \{ size: (?<size>\d{1,12}), max_size: (?<limit>\d{1,12}) \}\)/,
    example: "Err(Capacity(MessageTooLong { size: 70000000, max_size: 67108864 }))",
    situation: "message-too-big",
    side: "either",
    readFrom: {
      sourceOf: "snapview/tungstenite-rs src/error.rs",
      url: "https://github.com/snapview/tungstenite-rs/blob/c292171/src/error.rs",
    },
  },
];
