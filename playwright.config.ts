import { defineConfig } from "playwright/test";
import { chromiumOptions } from "./scripts/browser.ts";

const { HOST: host = "127.0.0.1", PORT: port = "4399", OUT_DIR = ".test-site" } = process.env;
const served = process.env["SITE_URL"] ?? `http://${host}:${port}`;

/**
 * The browser tests, on the site that scripts/test.mjs built. To run them alone:
 * `OUT_DIR=.test-site SITE_URL=http://127.0.0.1:4399 npm run build`, then `npx playwright test`.
 */
export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [["dot"]],
  forbidOnly: true,
  use: { baseURL: served, launchOptions: chromiumOptions() },
  webServer: {
    command: "node scripts/serve-site.ts",
    url: `${served}/robots.txt`,
    env: { ...process.env, HOST: host, PORT: port, OUT_DIR },
    reuseExistingServer: false,
  },
});
