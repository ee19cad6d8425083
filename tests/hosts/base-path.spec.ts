import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";
import { serveSite, type ServedSite } from "../support/server/served-site.ts";
import { ask } from "../support/server/ask.ts";
import { ownAddresses } from "./crawl.ts";
import { hostTests } from "./host-tests.ts";

/** Beside the site under test, so that the build finds the packages. */
const folder = join(process.env["OUT_DIR"] ?? ".test-site", "base-path");
const site = new URL("https://example.org/ws/");

test.describe("a site under a base path", () => {
  test.describe.configure({ mode: "serial" });
  let served: ServedSite;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const env = {
      ...process.env,
      OUT_DIR: folder,
      SITE_URL: site.origin,
      BASE_PATH: site.pathname,
    };
    await promisify(execFile)("node_modules/.bin/astro", ["build", "--silent"], { env });
    served = await serveSite(folder);
  });

  test.afterAll(async () => {
    served.process.kill();
    await served.ended;
    await rm(folder, { recursive: true });
  });

  test("names no address of its own outside of it, and each is answered", async () => {
    const { outside, inside } = ownAddresses(join(folder, "client"), site);
    expect(outside).toEqual([]);
    expect(inside.length).toBeGreaterThan(3000);
    const missing: string[] = [];
    const isFile = (address: string) => {
      const path = join(folder, "client", decodeURIComponent(address.slice("/ws".length)));
      const file = path.endsWith("/") ? join(path, "index.html") : path;
      return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    };
    for (const address of inside.filter((one) => !isFile(one))) {
      const { status } = await ask(served.origin, address, { method: "HEAD" });
      if (status >= 400) missing.push(`${status} ${address}`);
    }
    // Where forms and the registry lead, which ask something.
    expect(missing.toSorted()).toEqual(["400 /ws/oembed", "404 /ws/find"]);
  });

  test("leads to the base from the root, and has nothing else outside of it", async () => {
    for (const path of ["/", "/ws"])
      expect(await ask(served.origin, path)).toMatchObject({
        status: 308,
        headers: { location: "/ws/" },
      });
    for (const path of ["/1006/", "/wsx/1006/", "/api/v1/codes.json", "/ws/../1006/"])
      expect([path, (await ask(served.origin, path)).status]).toEqual([path, 404]);
  });

  hostTests("node", () => ({ kind: "node", at: new URL(site.pathname, served.origin), site }));
});
