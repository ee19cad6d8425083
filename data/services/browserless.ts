import type { Service } from "../model/service.ts";

export const browserless = {
  id: "browserless",
  name: "Browserless",
  group: "infrastructure",
  summary: "A service that runs headless browsers for you.",
  docs: "https://docs.browserless.io",
  readFrom: [
    {
      sourceOf: "browserless/browserless",
      url: "https://github.com/browserless/browserless/blob/0e2f33edd7beca0356c2548727f2d95e4fed51f3/src/browsers/browsers.playwright.ts",
    },
  ],
  readOn: "2026-08-21",
  note: "The server waits up to 500 ms so that the Close frame can leave. Without that wait, the client would see 1006 instead of 1008.",
  codes: [
    {
      code: 1008,
      name: "Blocked action",
      meaning: "The session did something that is blocked, or broke another rule.",
      reconnect: "after-a-fix",
      remedy: "Leave out the blocked action.",
    },
  ],
} as const satisfies Service;
