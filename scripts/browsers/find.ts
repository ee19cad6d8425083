import { existsSync, globSync } from "node:fs";
import { firefox, webkit } from "playwright";
import type { WebKitPaths } from "./webkit-engine.ts";

const first = (paths: readonly string[]): string | undefined =>
  paths.find((path) => path !== "" && existsSync(path));

/** Whether Playwright's own build of an engine is here. */
export const hasOwn = (type: typeof firefox): boolean => existsSync(type.executablePath());

/** The path of an installed Firefox. */
export const findFirefox = (): string | undefined =>
  first([
    process.env["FIREFOX_PATH"] ?? "",
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ]);

/** The parts of WebKitGTK, as distributions install them: all of them, or nothing. */
export function findWebKit(): WebKitPaths | undefined {
  const driver = first(["/usr/bin/WebKitWebDriver"]);
  const display = first(["/usr/bin/Xvfb"]);
  const [browser] = globSync("/usr/{lib,lib/*,libexec}/webkit{2gtk,gtk}-*/MiniBrowser");
  return driver !== undefined && display !== undefined && browser !== undefined
    ? { driver, display, browser }
    : undefined;
}

/** Whether each engine can be opened on this machine, apart from Chromium (scripts/browsers/browser.ts). */
export const isFound = {
  firefox: () => hasOwn(firefox) || findFirefox() !== undefined,
  webkit: () => hasOwn(webkit) || findWebKit() !== undefined,
};
