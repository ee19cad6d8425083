import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "playwright";

/**
 * Where distributions and vendors put Chromium or Chrome. The headless shell comes first: it has no
 * window to draw, so that a page of a test costs less than half of the work.
 */
const installed = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium that is here already: Playwright's own, or an installed one. */
export const findChromium = (): string | undefined =>
  [chromium.executablePath(), ...installed].find((path) => path !== "" && existsSync(path));

/**
 * How to start the Chromium that was found: without a sandbox as root, where it cannot have one,
 * and without the network traffic of its own that would end up in the measurements.
 * @throws if there is none: scripts/setup/install-browser.ts gets one
 */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error("No Chromium was found. Run `npm run install-browser`, or set CHROMIUM_PATH.");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return { executablePath, args: [...sandbox, ...quiet, "--no-first-run", "--disable-gpu"] };
}
