import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import { test } from "../support/site.ts";
import { startEdge, type EdgeHost } from "./edge-host.ts";
import { hostTests } from "./host-tests.ts";

// One worker takes all of this file, so that there is one Worker.
test.describe.configure({ mode: "default", timeout: 600_000 });

const { OUT_DIR: directory = ".test-site", SITE_URL = "http://localhost:4321" } = process.env;

/** What Cloudflare took of a Worker on its free plan before September 2026, packed by gzip. */
const mostPacked = 3 * 1024 * 1024;

/** How many files a Worker may have on the free plan. */
const mostFiles = 20_000;

test.describe("the Worker", () => {
  let edge: EdgeHost;

  test.beforeAll(async () => {
    edge = await startEdge(directory);
  });

  test.afterAll(() => {
    edge.stop();
  });

  hostTests("edge", () => ({
    kind: "edge",
    at: new URL(`${edge.origin}/`),
    site: new URL(`${SITE_URL}/`),
  }));

  test("is small enough for Cloudflare's free plan", () => {
    const folder = join(directory, "cloudflare/worker");
    const modules = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(gzipSync(Buffer.concat(modules)).length).toBeLessThan(mostPacked);
    const files = readdirSync(join(directory, "cloudflare/assets"), { recursive: true });
    expect(files.length).toBeLessThan(mostFiles);
  });

  test("draws the badge of any number as the server does", async ({ request }) => {
    const path = "/badge/4321.svg";
    const [drawn, served] = [await request.get(`${edge.origin}${path}`), await request.get(path)];
    expect(await drawn.text()).toBe(await served.text());
    expect(drawn.headers()["etag"]).toMatch(/^"[\w-]{22}"$/);
  });

  test("makes a PNG of the badge, of the same size", async ({ request }) => {
    const path = "/badge/4321.png";
    const sizeAt = async (address: string) => {
      const bytes = await (await request.get(address)).body();
      return [bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    expect(await sizeAt(`${edge.origin}${path}`)).toEqual(await sizeAt(path));
  });

  test("makes a page as the server does, and again what it kept", async ({ request }) => {
    for (const path of ["/4321/", "/find?q=timeout", "/compare/1006-vs-discord-gateway-4004/"]) {
      const served = await (await request.get(path)).text();
      for (const time of ["first", "second"]) {
        const made = await request.get(`${edge.origin}${path}`);
        expect.soft([path, time, (await made.text()) === served]).toEqual([path, time, true]);
      }
    }
  });
});
