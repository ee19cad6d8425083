import { test as base } from "playwright/test";

/** A test that is told where the site under test is. */
export const test = base.extend<{ origin: string }>({
  origin: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error("playwright.config.ts sets no baseURL.");
    await use(baseURL);
  },
});
