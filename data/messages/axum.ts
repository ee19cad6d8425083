import type { MessageStack } from "../model/message.ts";

export const axum = {
  id: "axum",
  name: "axum",
  platform: "Rust",
  messages: [
    {
      id: "connection-header",
      text: "Connection header did not include 'upgrade'",
      pattern: /Connection header did not include 'upgrade'/,
      example: "Connection header did not include 'upgrade'",
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "tokio-rs/axum axum/src/extract/ws.rs",
        url: "https://github.com/tokio-rs/axum/blob/3d78036d/axum/src/extract/ws.rs",
      },
    },
    {
      id: "upgrade-header",
      text: "`Upgrade` header did not include 'websocket'",
      pattern: /`Upgrade` header did not include 'websocket'/,
      example: "`Upgrade` header did not include 'websocket'",
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "tokio-rs/axum axum/src/extract/ws.rs",
        url: "https://github.com/tokio-rs/axum/blob/3d78036d/axum/src/extract/ws.rs",
      },
    },
    {
      id: "no-upgrade-state",
      text: "WebSocket request couldn't be upgraded since no upgrade state was present",
      pattern: /WebSocket request couldn't be upgraded since no upgrade state was present/,
      example: "WebSocket request couldn't be upgraded since no upgrade state was present",
      situation: "handshake-rejected",
      side: "server",
      readFrom: {
        sourceOf: "tokio-rs/axum axum/src/extract/ws.rs",
        url: "https://github.com/tokio-rs/axum/blob/3d78036d/axum/src/extract/ws.rs",
      },
    },
  ],
} as const satisfies MessageStack;
