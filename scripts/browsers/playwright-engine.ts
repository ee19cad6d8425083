import type { BrowserType, LaunchOptions } from "playwright";
import { startTimeout, type ColorScheme, type Engine } from "./engine.ts";

/**
 * A window of a browser that Playwright drives: a Chromium, or its own Firefox or WebKit.
 * @throws if it does not start in time
 */
export async function openWithPlaywright(
  type: BrowserType,
  options: LaunchOptions,
  colorScheme: ColorScheme,
): Promise<Engine> {
  const browser = await type.launch({ timeout: startTimeout, ...options });
  const page = await browser.newPage({ colorScheme });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    setSize: (width, height) => page.setViewportSize({ width, height }),
    // Playwright wants a string or its own type of function; what it runs is the same.
    evaluate: (run, given) => page.evaluate(`(${String(run)})(${JSON.stringify(given)})`),
    screenshot: () => page.screenshot({ fullPage: true }),
    consoleErrors: () => complaints,
    close: () => browser.close(),
  };
}
