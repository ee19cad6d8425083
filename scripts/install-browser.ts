import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./browser.ts";

/** Runs a command with its output in view; whether it worked. */
const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Ways to get a Chromium, in order: Playwright's own download; its download with the system
 * libraries that it needs; Debian's package where we may install it and the download is blocked.
 */
const ways: readonly (readonly [name: string, get: () => boolean])[] = [
  [
    "Playwright's Chromium",
    () => works("playwright", "install", "chromium-headless-shell", "chromium"),
  ],
  [
    "Debian's chromium package",
    () =>
      isDebianRoot &&
      works("apt-get", "update", "-qq") &&
      works(
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
        "fonts-dejavu-core",
      ),
  ],
];

/** Finds a Chromium or installs one; says what to do if neither works. */
function installBrowser(): void {
  if (findChromium() !== undefined) return;
  for (const [name, get] of ways) {
    console.log(`No Chromium on this machine. Trying ${name} …`);
    if (get() && findChromium() !== undefined) return;
  }
  console.error(
    "\nNo Chromium could be found or installed, and the tests need one.\nInstall Chromium or Chrome with your package manager, or set CHROMIUM_PATH to one.",
  );
  process.exit(1);
}

installBrowser();
