import { createServer, type AddressInfo } from "node:net";
import lighthouse, { type Flags } from "lighthouse";
import { chromium, expect, test } from "playwright/test";
import { chromiumOptions } from "../scripts/browser.ts";

/** One page of each kind that people come to from elsewhere. */
const pages = {
  home: "/",
  "a code": "/1006/",
  "a comparison": "/compare/1006-vs-1013/",
  "a service": "/services/discord-gateway/",
  "a situation": "/situations/idle-timeout/",
  "the card of a code": "/embed/1006/",
};

/** How often performance is measured before a page is found slow. */
const attempts = 3;

/**
 * How much slower than this machine the simulated phone is. Lighthouse's default, 4, is for a fast
 * desktop; for slower machines its own table asks for less, or they would be tested as a phone that
 * nobody has (lighthouse/docs/throttling.md, "Calibrating the CPU slowdown").
 * @param benchmarkIndex the speed of this machine, as Lighthouse measures it with each run
 */
const slowdown = (benchmarkIndex: number): number =>
  benchmarkIndex >= 1500 ? 4 : benchmarkIndex >= 800 ? 2 : 1;

/** The picture of the whole page is for the report that nobody reads here, and costs seconds. */
const fast: Flags = { logLevel: "error", output: "json", disableFullPageScreenshot: true };

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Runs Lighthouse with its mobile defaults and these changes. @returns scores and machine speed */
async function audit(url: string, flags: Flags) {
  const result = await lighthouse(url, { ...fast, ...flags });
  if (result === undefined) throw new Error(`Lighthouse said nothing about ${url}.`);
  const { categories, audits, environment, runtimeError } = result.lhr;
  expect(runtimeError).toBeUndefined();
  const below = Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map((ref) => `${id}: ${ref.id} ${audits[ref.id]?.displayValue ?? ""}`),
  );
  const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score]));
  return { scores, below, speed: environment.benchmarkIndex };
}

/**
 * What is counted (accessibility, best practices, search, agents) is the same in every run, so one
 * is enough. Performance is measured with a clock: a busy machine can only make it worse, so the
 * best of three is the nearest to what the page itself costs.
 */
for (const [kind, path] of Object.entries(pages))
  test(`Lighthouse gives ${kind} 100 in every category`, { tag: "@alone" }, async ({ baseURL }) => {
    test.setTimeout(240_000);
    const port = await freePort();
    const { args = [], ...options } = chromiumOptions();
    const debugging = [...args, `--remote-debugging-port=${port}`];
    const browser = await chromium.launch({ ...options, args: debugging });
    const url = `${baseURL ?? ""}${path}`;
    const { scores, below, speed } = await audit(url, { port });
    const { performance, ...counted } = scores;
    expect(Object.entries(counted).filter(([, score]) => score !== 1)).toEqual([]);
    expect(Object.keys(counted).length).toBeGreaterThanOrEqual(3);

    let best = performance ?? 0;
    let why = below;
    const throttling = { cpuSlowdownMultiplier: slowdown(speed) };
    for (let attempt = 1; best < 1 && attempt < attempts; attempt += 1) {
      const again = await audit(url, { port, onlyCategories: ["performance"], throttling });
      if ((again.scores["performance"] ?? 0) > best) why = again.below;
      best = Math.max(best, again.scores["performance"] ?? 0);
    }
    expect([best, why]).toEqual([1, best === 1 ? why : []]);
    await browser.close();
  });
