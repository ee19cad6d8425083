import type { Service } from "../model/service.ts";

export const playwright = {
  id: "playwright",
  name: "Playwright server",
  group: "infrastructure",
  summary: "A browser automation tool that can be driven over WebSocket.",
  docs: "https://playwright.dev",
  readFrom: [
    {
      sourceOf: "microsoft/playwright",
      url: "https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/packages/playwright-core/src/remote/playwrightConnection.ts",
    },
    {
      sourceOf: "microsoft/playwright",
      url: "https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/packages/playwright-core/src/remote/playwrightPipeServer.ts",
    },
    {
      sourceOf: "microsoft/playwright",
      url: "https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/packages/playwright-core/src/tools/mcp/cdpRelay.ts",
    },
  ],
  readOn: "2026-08-21",
  codes: [
    {
      code: 1000,
      name: "Relay refused or ended",
      meaning:
        "The MCP relay has no browser extension, is in use already, stopped, or lost its other side.",
      reconnect: "unknown",
      remedy: "Read the reason, because only it tells the cases apart.",
    },
    {
      code: 1001,
      name: "Browser closed / Server closing / Android device disconnected",
      meaning: "The browser, the server or the device went away.",
      reconnect: "unknown",
      remedy: "Read the reason to see which one went away.",
    },
    {
      code: 1007,
      name: "Malformed message",
      meaning: "A message was not readable.",
      reconnect: "after-a-fix",
      remedy: "Use the same version of Playwright on both sides, and send valid messages.",
    },
  ],
} as const satisfies Service;
