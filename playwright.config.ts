import { defineConfig } from "playwright/test";
import { chromiumOptions } from "./scripts/browsers/browser.ts";

const { HOST: host = "127.0.0.1", PORT: port = "4399", OUT_DIR = ".test-site" } = process.env;
const served = process.env["SITE_URL"] ?? `http://${host}:${port}`;

/** How the site is served, unless scripts/tests/run-tests.ts, which needed the port before the build, does. */
const webServer = {
  command: "node server/serve-site.ts",
  url: `${served}/robots.txt`,
  // The tests ask for more pages than one reader would.
  env: { ...process.env, HOST: host, PORT: port, OUT_DIR, RATE_LIMIT: "0" },
  reuseExistingServer: false,
  timeout: 300_000,
};

/**
 * The browser tests, on the site that scripts/tests/run-tests.ts built. To run them alone:
 * `OUT_DIR=.test-site SITE_URL=http://127.0.0.1:4399 npm run build`, then `npx playwright test`.
 * What they wait for comes at once on an idle machine; the limits are for one with much else to do.
 */
export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  // One more than CI has cores: much of a browser test is waiting for the browser's answer.
  workers: 3,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["dot"]],
  forbidOnly: true,
  use: { baseURL: served, launchOptions: { ...chromiumOptions(), timeout: 300_000 } },
  ...(process.env["SITE_IS_SERVED"] === undefined ? { webServer } : {}),
});
