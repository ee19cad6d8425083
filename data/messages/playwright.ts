import type { MessageStack } from "../model/message.ts";

export const playwright = {
  id: "playwright",
  name: "Playwright",
  platform: "JavaScript",
  messages: [
    {
      id: "ws-disconnected",
      text: "<ws disconnected> {url} code={code} reason={reason}",
      pattern: /<ws disconnected> ws\S+ code=(?<code>100[0-47-9]|10[1-9]\d|1[1-9]\d{2}|[2-4]\d{3})/,
      example: "<ws disconnected> ws://127.0.0.1:3000/ code=1000 reason=",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "ws-disconnected-1005",
      text: "<ws disconnected> {url} code=1005 reason=",
      pattern: /<ws disconnected> ws\S+ code=1005\b/,
      example: "<ws disconnected> ws://127.0.0.1:3000/ code=1005 reason=",
      situation: "no-status",
      code: 1005,
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "ws-disconnected-1006",
      text: "<ws disconnected> {url} code=1006 reason=",
      pattern: /<ws disconnected> ws\S+ code=1006\b/,
      example: "<ws disconnected> ws://127.0.0.1:3000/ code=1006 reason=",
      situation: "eof-without-close",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "ws-unexpected-response",
      text: "<ws unexpected response> {url} {status}",
      pattern: /<ws unexpected response> \S+ (?<status>\d{3})/,
      example: "<ws unexpected response> wss://example.com/ 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "websocket-error",
      text: "WebSocket error: {reason}",
      pattern:
        /browserType\.connect\w{0,20}: WebSocket error: (?!connect E(?:CONNREFUSED|TIMEDOUT)|wss?:)/,
      example: "browserType.connect: WebSocket error: connect EADDRNOTAVAIL 10.0.0.1:3000",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "websocket-error-status",
      text: "WebSocket error: {url} {status}",
      pattern: /WebSocket error: wss?:\S+ (?<status>\d{3})\b/,
      example: "browserType.connect: WebSocket error: wss://example.com/ 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "websocket-error-timeout",
      text: "WebSocket error: connect ETIMEDOUT {host}:{port}",
      pattern: /WebSocket error: connect ETIMEDOUT\b/,
      example: "browserType.connect: WebSocket error: connect ETIMEDOUT 10.0.0.1:3000",
      situation: "connect-timeout",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/transport.ts",
        url: "https://github.com/microsoft/playwright/blob/966d4661ab7165eb42cbc9bf76ee8174b4df65b5/packages/playwright-core/src/server/transport.ts",
      },
    },
    {
      id: "target-closed",
      text: "Target page, context or browser has been closed",
      pattern: /Target page, context or browser has been closed/,
      example: "Error: page.goto: Target page, context or browser has been closed",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/playwright packages/playwright-core/src/server/errors.ts",
        url: "https://github.com/microsoft/playwright/blob/1745176453b7810ef36cd3b35227ce65e0ea2337/packages/playwright-core/src/server/errors.ts",
      },
    },
  ],
} as const satisfies MessageStack;
