import { chromium, firefox, webkit } from "playwright";
import { chromiumOptions } from "./browser.ts";
import type { ColorScheme, Engine, EngineName } from "./engine.ts";
import { findFirefox, findWebKit, hasOwn } from "./find.ts";
import { openFirefox } from "./firefox-engine.ts";
import { openWithPlaywright } from "./playwright-engine.ts";
import { openWebKit } from "./webkit-engine.ts";

const missing = (name: string) =>
  new Error(
    `No ${name} was found. Run \`npm run install-browser\`, which gets one, or install it with your package manager.`,
  );

const openers: Readonly<Record<EngineName, (scheme: ColorScheme) => Promise<Engine>>> = {
  chromium: (scheme) => openWithPlaywright(chromium, chromiumOptions(), scheme),
  firefox: (scheme) => {
    if (hasOwn(firefox)) return openWithPlaywright(firefox, {}, scheme);
    const path = findFirefox();
    if (path === undefined) throw missing("Firefox");
    return openFirefox(path, scheme);
  },
  webkit: (scheme) => {
    if (hasOwn(webkit)) return openWithPlaywright(webkit, {}, scheme);
    const paths = findWebKit();
    if (paths === undefined) throw missing("WebKit");
    return openWebKit(paths, scheme);
  },
};

/**
 * Opens a window of an engine: Playwright's own build where it is installed, else the system's.
 * @throws if the machine has none, or it does not start
 */
export const openEngine = async (
  name: EngineName,
  colorScheme: ColorScheme = "light",
): Promise<Engine> => openers[name](colorScheme);
