import puppeteer from "puppeteer-core";
import { startTimeout, type ColorScheme, type Engine } from "./engine.ts";

/** What Firefox calls the schemes: 0 and 1, as `layout.css.prefers-color-scheme.content-override`. */
const schemes: Readonly<Record<ColorScheme, number>> = { dark: 0, light: 1 };

/**
 * A window of an installed Firefox, over WebDriver BiDi, which it speaks itself. Playwright drives
 * only its own build, and with BiDi only a Firefox newer than Debian's.
 * @throws if it does not start in time
 */
export async function openFirefox(path: string, colorScheme: ColorScheme): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    timeout: startTimeout,
    defaultViewport: null,
    extraPrefsFirefox: { "layout.css.prefers-color-scheme.content-override": schemes[colorScheme] },
  });
  const [page = await browser.newPage()] = await browser.pages();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    setSize: (width, height) => page.setViewport({ width, height }),
    evaluate: async <Answer>(run: unknown, given: unknown) =>
      (await page.evaluate(`(${String(run)})(${JSON.stringify(given)})`)) as Answer,
    screenshot: () => page.screenshot({ fullPage: true }),
    consoleErrors: () => complaints,
    close: () => browser.close(),
  };
}
