import { readFileSync } from "node:fs";
import { expect, type APIRequestContext, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";
import { snippetsByPlatform } from "../support/embeds/printed-snippets.ts";
import { servedIntegrity } from "../support/embeds/release.ts";

/** The script tag's snippet as the page of 1006 prints it. */
const printedLoader = async (request: APIRequestContext): Promise<string> =>
  snippetsByPlatform(await (await request.get("/1006/")).text())["Script tag"] ?? "";

/** Counts the scripts that a page asked for in vain, from before the first one on. */
const watchScripts = (page: Page) =>
  page.addInitScript(() => {
    const seen = { failed: 0, loaded: 0 };
    Object.defineProperty(window, "scripts", { value: seen });
    const count = (name: keyof typeof seen) => (event: Event) => {
      if (event.target instanceof HTMLScriptElement) seen[name] += 1;
    };
    // A load event does not pass the window.
    document.addEventListener("error", count("failed"), true);
    document.addEventListener("load", count("loaded"), true);
  });

const scripts = (page: Page) =>
  page.evaluate(() => (window as unknown as { scripts: object }).scripts);

/** The same snippet with the last character of its hash's digits changed. */
const withWrongHash = (snippet: string): string =>
  snippet.replace(
    /(sha384-[^"]+)(.)"/,
    (_, hash: string, last: string) => `${hash}${last === "A" ? "B" : "A"}"`,
  );

test("the script tag runs with the hash that its snippet gives", async ({
  page,
  request,
  openHost,
}) => {
  await watchScripts(page);
  await openHost(await printedLoader(request));
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  expect(await scripts(page)).toEqual({ failed: 0, loaded: 1 });
});

for (const [how, change] of [
  ["with another hash", withWrongHash],
  [
    "from another origin without crossorigin",
    (snippet: string) => snippet.replace(' crossorigin="anonymous"', ""),
  ],
] as const)
  test(`the script tag does not run ${how}, and its link stays`, async ({
    page,
    request,
    openHost,
  }) => {
    const printed = await printedLoader(request);
    const changed = change(printed);
    expect(changed).not.toBe(printed);
    await watchScripts(page);
    await openHost(changed);
    await expect.poll(() => scripts(page)).toEqual({ failed: 1, loaded: 0 });
    await expect(page.getByRole("link", { name: "1006 Abnormal Closure" })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
  });

/** What `/embed.json` says to those who pin the script tag. */
interface Release {
  readonly version: string;
  readonly url: string;
  readonly integrity: string;
  readonly moving: string;
}

test("the published hash, version and addresses are those of the bytes that are served", async ({
  request,
  origin,
}) => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect((await (await request.get("/embed.json")).json()) as Release).toEqual({
    version,
    url: `${origin}/v${version}/embed.js`,
    integrity: await servedIntegrity(request),
    moving: `${origin}/embed.js`,
  });
  const [pinned, moving] = await Promise.all(
    [`/v${version}/embed.js`, "/embed.js"].map(async (path) => (await request.get(path)).text()),
  );
  expect(moving).toBe(pinned);
});
