import type { MessageStack } from "../model/message.ts";

export const vite = {
  id: "vite",
  name: "Vite",
  platform: "JavaScript",
  messages: [
    {
      id: "failed-to-connect",
      text: "[vite] failed to connect to websocket.",
      pattern: /\[vite\] failed to connect to websocket/,
      example: "[vite] failed to connect to websocket.",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "vitejs/vite packages/vite/src/client/client.ts",
        url: "https://github.com/vitejs/vite/blob/a98c8d95d5/packages/vite/src/client/client.ts",
      },
    },
    {
      id: "connection-lost",
      text: "[vite] server connection lost. Polling for restart...",
      pattern: /\[vite\] server connection lost\. Polling for restart/,
      example: "[vite] server connection lost. Polling for restart...",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "vitejs/vite packages/vite/src/client/client.ts",
        url: "https://github.com/vitejs/vite/blob/a98c8d95d5/packages/vite/src/client/client.ts",
      },
    },
    {
      id: "closed-without-open",
      text: "WebSocket closed without opened.",
      pattern:
        /(?:\[vite\] failed to connect to websocket \(Error: )?WebSocket closed without opened\./,
      example: "[vite] failed to connect to websocket (Error: WebSocket closed without opened.).",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "vitejs/vite packages/vite/src/shared/moduleRunnerTransport.ts",
        url: "https://github.com/vitejs/vite/blob/a98c8d95d5/packages/vite/src/shared/moduleRunnerTransport.ts",
      },
    },
  ],
} as const satisfies MessageStack;
