import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { findChromium } from "../browsers/browser.ts";
import { isFound } from "../browsers/find.ts";
import { requireInCi, type MissingTool } from "./required-tools.ts";

/** Runs a command with its output in view; whether it worked. */
const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** An engine that the tests need, and the names under which it can be had. */
interface Wanted {
  readonly name: string;
  readonly found: () => boolean;
  readonly playwright: readonly string[];
  readonly debian: readonly string[];
  readonly remedy: string;
}

const wanted: readonly Wanted[] = [
  {
    name: "Chromium",
    found: () => findChromium() !== undefined,
    playwright: ["chromium-headless-shell", "chromium"],
    debian: ["chromium-headless-shell"],
    remedy: "Install Chromium or Chrome with your package manager, or set CHROMIUM_PATH to one.",
  },
  {
    name: "Firefox",
    found: isFound.firefox,
    playwright: ["firefox"],
    debian: ["firefox-esr"],
    remedy: "Install Firefox with your package manager, or set FIREFOX_PATH to one.",
  },
  {
    name: "WebKit",
    found: isFound.webkit,
    playwright: ["webkit"],
    debian: ["webkit2gtk-driver", "xvfb"],
    remedy: "Run `npx playwright install --with-deps webkit`, or install WebKitWebDriver and Xvfb.",
  },
];

const installDebian = (packages: readonly string[]): boolean =>
  works("apt-get", "update", "-qq") &&
  works("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages);

/**
 * Ways to get engines, in order: Debian's packages, in one go, where we may install them; else
 * Playwright's own builds.
 */
const ways: readonly (readonly [name: string, get: (missing: readonly Wanted[]) => boolean])[] = [
  [
    "Debian's packages",
    (missing) => isDebianRoot && installDebian(missing.flatMap(({ debian }) => debian)),
  ],
  [
    "Playwright's builds",
    (missing) => works("playwright", "install", ...missing.flatMap(({ playwright }) => playwright)),
  ],
];

/**
 * The two system fonts in which cards are measured. A machine of another kind has others, and
 * scripts/measure/card-size.ts measures in what stands in for these there.
 */
const fonts = [
  { name: "DejaVu Sans", debian: "fonts-dejavu-core", file: "DejaVuSans.ttf" },
  { name: "Liberation Sans", debian: "fonts-liberation", file: "LiberationSans-Regular.ttf" },
];

/** Where distributions of Linux put fonts, each in folders of its own. */
const fontFolder = "/usr/share/fonts";

function missingFonts(): readonly MissingTool[] {
  const here = existsSync(fontFolder)
    ? readdirSync(fontFolder, { recursive: true, encoding: "utf8" }).map((path) => basename(path))
    : [];
  return fonts
    .filter(({ file }) => !here.includes(file))
    .map(({ name, debian }) => ({ name, remedy: `\`apt-get install ${debian}\`.` }));
}

/** Gets the fonts where they are Debian's. Elsewhere the tests of cards try what stands in. */
function installFonts(): void {
  if (isDebianRoot && missingFonts().length > 0) installDebian(fonts.map(({ debian }) => debian));
  if (process.platform === "linux") requireInCi(missingFonts());
}

const missing = (): readonly Wanted[] => wanted.filter(({ found }) => !found());

/** Finds the engines or installs them; says what to do about each that cannot be had. */
function installBrowsers(): void {
  for (const [way, get] of ways) {
    const needed = missing();
    if (needed.length === 0) return;
    console.log(
      `Not on this machine: ${needed.map(({ name }) => name).join(", ")}. Trying ${way} …`,
    );
    get(needed);
  }
  for (const { name, remedy } of missing())
    console.error(`\n${name} could not be found or installed, and the tests need it.\n${remedy}`);
  if (missing().length > 0) process.exit(1);
}

installBrowsers();
installFonts();
