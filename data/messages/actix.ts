import type { MessageStack } from "../model/message.ts";

export const actix = {
  id: "actix",
  name: "Actix Web",
  platform: "Rust",
  messages: [
    {
      id: "masking",
      text: "received {an unmasked or a masked} frame from {peer}",
      pattern: /\breceived an? (?:un)?masked frame from (?:client|server)/,
      example: "received an unmasked frame from client",
      situation: "protocol-error",
      side: "either",
      readFrom: {
        sourceOf: "actix/actix-web actix-http/src/ws/mod.rs",
        url: "https://github.com/actix/actix-web/blob/4dc9f1d38/actix-http/src/ws/mod.rs",
      },
    },
    {
      id: "payload-too-big",
      text: "payload reached size limit",
      pattern: /\bpayload reached size limit\b/,
      example: "payload reached size limit",
      situation: "message-too-big",
      side: "either",
      readFrom: {
        sourceOf: "actix/actix-web actix-http/src/ws/mod.rs",
        url: "https://github.com/actix/actix-web/blob/4dc9f1d38/actix-http/src/ws/mod.rs",
      },
    },
    {
      id: "continuation-not-started",
      text: "continuation has not started",
      pattern: /\bcontinuation has not started\b/,
      example: "continuation has not started",
      situation: "protocol-error",
      side: "either",
      readFrom: {
        sourceOf: "actix/actix-web actix-http/src/ws/mod.rs",
        url: "https://github.com/actix/actix-web/blob/4dc9f1d38/actix-http/src/ws/mod.rs",
      },
    },
    {
      id: "upgrade-expected",
      text: "WebSocket upgrade is expected",
      pattern: /\b(?:WebSocket|connection) upgrade is expected\b/i,
      example: "WebSocket upgrade is expected",
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "actix/actix-web actix-http/src/ws/mod.rs",
        url: "https://github.com/actix/actix-web/blob/4dc9f1d38/actix-http/src/ws/mod.rs",
      },
    },
  ],
} as const satisfies MessageStack;
