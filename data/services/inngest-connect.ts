import type { Service } from "../model/service.ts";

export const inngestConnect = {
  id: "inngest-connect",
  name: "Inngest Connect",
  group: "infrastructure",
  summary: "A lasting connection between a worker and the Inngest gateway.",
  docs: "https://www.inngest.com/docs",
  readFrom: [
    {
      sourceOf: "inngest/inngest-js",
      url: "https://github.com/inngest/inngest-js/blob/abc4a63fb8a5d8d1599ee7a3afbeb2b82d9cc875/packages/inngest/src/components/connect/CONNECT_SDK_SPEC.md",
    },
    {
      sourceOf: "inngest/inngest-js",
      url: "https://github.com/inngest/inngest-js/blob/abc4a63fb8a5d8d1599ee7a3afbeb2b82d9cc875/packages/inngest/src/components/connect/strategies/core/handshake.ts",
    },
    {
      sourceOf: "inngest/inngest",
      url: "https://github.com/inngest/inngest/blob/253303cdffec27f6c70e208114305326baaa5dd7/pkg/connect/gateway.go",
    },
    {
      sourceOf: "inngest/inngest",
      url: "https://github.com/inngest/inngest/blob/253303cdffec27f6c70e208114305326baaa5dd7/pkg/connect/wsproto/wsproto.go",
    },
  ],
  readOn: "2026-08-21",
  note: "The gateway also closes with 1007 when a message is not valid Protobuf.",
  codes: [
    {
      code: 1000,
      name: "WORKER_SHUTDOWN",
      meaning:
        "The worker stops because it was told to; the JavaScript library closes without a code instead.",
      reconnect: "no",
      remedy: "Start the worker again when you need it.",
    },
    {
      code: 1001,
      name: "Gateway drained",
      meaning: "The gateway is shutting down and closes the connections that are still left.",
      reconnect: "yes",
      remedy: "Connect to a different gateway.",
    },
    {
      code: 1008,
      name: "Refused",
      meaning:
        "The gateway did not accept the worker's first message, its credentials or a later message; the reason says which.",
      reconnect: "after-a-fix",
      remedy: "Correct what the reason names, such as `connect_authentication_failed`.",
    },
    {
      code: 1011,
      name: "connect_internal_error",
      meaning: "Something failed in the gateway.",
      reconnect: "yes",
      remedy: "Let the worker try again with a growing delay.",
    },
    {
      code: 4001,
      name: "Handshake aborted",
      meaning: "The worker gave up a handshake that did not succeed.",
      reconnect: "yes",
      remedy: "Let the worker try again with a growing delay.",
    },
  ],
} as const satisfies Service;
