import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import { test } from "../support/site.ts";
import { assembleImage, runImage } from "./image.ts";

// One worker takes all of this file, so that there is one image.
test.describe.configure({ mode: "default" });

/** What an installation to run may weigh without the site, in MB; one to build weighs 1,100. */
const mostPackages = 100;

test.describe("the image, assembled by hand", () => {
  let image = "";

  test.beforeAll(() => {
    image = assembleImage(process.env["OUT_DIR"] ?? ".test-site");
  });

  test.afterAll(() => {
    rmSync(image, { recursive: true, force: true });
  });

  test("brings few packages", () => {
    const size = execFileSync("du", ["-sm", join(image, "node_modules")], { encoding: "utf8" });
    expect(Number.parseInt(size, 10)).toBeLessThan(mostPackages);
  });

  test("answers with Node alone, and stops when it is told to", async ({
    request,
    origin: site,
  }) => {
    const { origin, stop } = await runImage(image);
    const page = encodeURIComponent(`${site}/1006/`);
    for (const path of [
      ...["/1006/", "/2345/", "/find?q=timeout", `/oembed?url=${page}`],
      ...["/badge/4999.svg", "/badge/4999.png", "/compare/1006-vs-discord-gateway-4004/"],
    ]) {
      const [answered, served] = await Promise.all(
        [`${origin}${path}`, path].map(async (address) => (await request.get(address)).body()),
      );
      expect.soft([path, served?.equals(answered ?? Buffer.alloc(0))]).toEqual([path, true]);
    }
    expect(await stop()).toEqual([0, null]);
  });
});
