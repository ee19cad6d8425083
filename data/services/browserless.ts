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
      name: "Blocked URL or navigation",
      meaning:
        "A message named an address that is blocked, or could not be inspected; the reason says which.",
      reconnect: "after-a-fix",
      remedy: "Leave that address out, or allow it where you run the server yourself.",
    },
    {
      code: 1009,
      name: "Pre-open buffer overflowed",
      meaning: "You sent more than 256 frames before the browser behind the server was connected.",
      reconnect: "after-a-fix",
      remedy: "Wait for the first answer before you send more.",
    },
  ],
} as const satisfies Service;
