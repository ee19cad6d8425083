import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test, type Page } from "playwright/test";
import sirv from "sirv";
import { canServe } from "#scripts/setup/web-servers.ts";
import { ownAddresses } from "../hosts/crawl.ts";
import { fileServers, type FileServer } from "../hosts/file-servers.ts";
import { hostTests } from "../hosts/host-tests.ts";

/** Beside the site under test, so that the build finds the packages. */
const folder = join(process.env["OUT_DIR"] ?? ".test-site", "static-host");

/** A host that has the files of `STATIC_HOST=1 npm run build` and runs none of this project's code. */
interface StaticHost {
  readonly server: Server;
  readonly origin: string;
}

async function startHost(): Promise<StaticHost> {
  const server = createServer((request, response) => {
    sirv(join(folder, "client"), { dev: true })(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html" });
      response.end(readFileSync(join(folder, "client/404.html")));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { ...process.env, STATIC_HOST: "1", OUT_DIR: folder, SITE_URL: origin };
  await promisify(execFile)("node_modules/.bin/astro", ["build", "--silent"], { env });
  return { server, origin };
}

/** What the builder shows, without what is each host's own: its address, and its script's hash. */
async function shownBy(page: Page) {
  const { origin } = new URL(page.url());
  const own = (text: string) => text.replaceAll(origin, "").replace(/sha384-[^"]+/, "");
  const frame = page.locator("#result iframe");
  const read = async (name: string) => own((await frame.getAttribute(name)) ?? "");
  return {
    frame: await Promise.all(["src", "title", "width", "height"].map(read)),
    text: own((await page.locator("#result").innerText()).replaceAll(/^Copy\n/gm, "")),
    links: await page
      .locator("#result a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
    badge: await page
      .locator("#result .badge:not([hidden]) img")
      .evaluateAll((all) =>
        all.map((image) => [image.getAttribute("src"), image.getAttribute("alt")]),
      ),
  };
}

test.describe("a host that only has files", () => {
  test.describe.configure({ mode: "serial" });
  let host: StaticHost;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    host = await startHost();
  });

  test.afterAll(async () => {
    host.server.closeAllConnections();
    host.server.close();
    await rm(folder, { recursive: true });
  });

  const choose = async (page: Page, what: string) => {
    await page.getByRole("textbox").fill(what);
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.getByRole("radio", { name: "Large" }).check();
  };

  for (const [what, path] of [
    ["discord 4004", "/services/discord-gateway/4004/"],
    ["1006 vs 1013", "/compare/1006-vs-1013/"],
    ["closed with code: 1006", "/1006/"],
  ] as const)
    test(`its builder shows for ${what} what the server's shows`, async ({ page }) => {
      await page.goto(`${host.origin}/embed/`);
      await choose(page, what);
      const src = `${host.origin}/embed${path}?theme=dark`;
      await expect(page.locator("#result iframe")).toHaveAttribute("src", src);
      await expect(page.locator("#result iframe")).toHaveAttribute("width", "640");
      await expect(page.locator("#result .copy")).toHaveCount(
        await page.locator("#result pre").count(),
      );
      const shown = await shownBy(page);
      const query = new URLSearchParams({ what, theme: "dark", size: "large" });
      await page.goto(`/embed/?${query.toString()}`);
      await expect(page.locator("#result .copy").first()).toBeVisible();
      expect(shown).toEqual(await shownBy(page));
    });

  test("its builder takes what an address asks for, and says what has no card", async ({
    page,
  }) => {
    await page.goto(`${host.origin}/embed/?what=idle-timeout&theme=sepia`);
    const src = `${host.origin}/embed/situations/idle-timeout/?theme=sepia`;
    await expect(page.locator("#result iframe")).toHaveAttribute("src", src);
    await expect(page.getByRole("textbox")).toHaveValue("idle-timeout");
    await page.getByRole("textbox").fill("<img src=x>");
    await expect(page.locator("#result")).toContainText("“<img src=x>” has no card.");
    await expect(page.locator("#result iframe")).toBeHidden();
  });

  test("its builder shows 1006 without a script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.origin}/embed/`);
    const src = `${host.origin}/embed/1006/`;
    await expect(page.locator("#result iframe")).toHaveAttribute("src", src);
    await expect(page.locator("form")).toContainText("the box at the end of each page");
    await context.close();
  });

  for (const asked of ["61", "1 hour", "7 days", "soon", "0", "<img src=x>"])
    test(`its page of limits marks ${asked} as the server's does`, async ({ page }) => {
      const shown = async () => ({
        text: await page.locator("main").innerText(),
        field: await page.locator("#seconds").inputValue(),
        drawn: await page
          .locator(".limits svg:visible")
          .evaluateAll((all) =>
            all.map((svg) => [svg.getAttribute("width"), svg.getBoundingClientRect().width]),
          ),
        lines: await page
          .locator(".limits .your-line:visible")
          .evaluateAll((all) => all.map((line) => line.getAttribute("x1"))),
      });
      const query = new URLSearchParams({ seconds: asked }).toString();
      await page.goto(`${host.origin}/timeouts/?${query}`);
      await expect(page.locator(".limit-answer, .limit-problem")).toBeVisible();
      const found = await shown();
      await page.goto(`/timeouts/?${query}`);
      expect(found).toEqual(await shown());
    });

  test("its page of limits says without a script that it marks none", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.origin}/timeouts/?seconds=61`);
    await expect(page.locator("main form")).toContainText("with JavaScript, which is off");
    await expect(page.locator(".your-time")).toBeHidden();
    await expect(page.locator(".limits ol a")).toHaveCount(35);
    await context.close();
  });

  test("oEmbed discovery leads to files that answer", async ({ request }) => {
    const html = await (await request.get(`${host.origin}/1006/`)).text();
    const links = [...html.matchAll(/<link[^<>]+\+oembed" href="([^"]+)"/g)].map(([, url]) => url);
    expect(links).toEqual([`${host.origin}/oembed/1006.json`, `${host.origin}/oembed/1006.xml`]);
    for (const url of links) {
      const answer = await request.get(url ?? "");
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(`${host.origin}/embed/1006/`);
    }
  });

  test("whatever its pages lead to is in its folder", () => {
    const { inside } = ownAddresses(join(folder, "client"), new URL(`${host.origin}/`));
    const missing = inside
      .map((address) => decodeURIComponent(address.replace(/\?.*/, "")))
      .filter((path) => {
        const file = join(folder, "client", path);
        return !existsSync(path.endsWith("/") ? join(file, "index.html") : file);
      })
      // The entry for oEmbed's registry is for hosts with a server.
      .filter((path) => path !== "/oembed");
    expect(missing).toEqual([]);
    expect(inside.length).toBeGreaterThan(3000);
  });

  test("its fields lead to a page that finds, and that lists everything without a script", async ({
    page,
    browser,
  }) => {
    await page.goto(`${host.origin}/find/?q=1006`);
    await expect(page).toHaveURL(`${host.origin}/1006/`);
    await page.goto(`${host.origin}/find/?a=1013&b=1006`);
    await expect(page).toHaveURL(`${host.origin}/compare/1006-vs-1013/`);
    await page.goto(`${host.origin}/find/?q=timeout`);
    await expect(page.locator("#finding")).toContainText("answers for “timeout”");
    const found = await page.locator(".answers").allInnerTexts();
    await page.goto("/find?q=timeout");
    expect(found).toEqual(await page.locator(".answers").allInnerTexts());
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${host.origin}/find/?q=going+away`);
    await plain.getByRole("link", { name: "1001 Going Away" }).click();
    await expect(plain).toHaveURL(`${host.origin}/1001/`);
    await context.close();
  });

  test("its page for missing addresses says what such a host does not have", async ({ page }) => {
    await page.goto(`${host.origin}/compare/1006-vs-discord-gateway-4004/`);
    await expect(page.locator("main")).toContainText("without a server");
    await expect(page.locator("#find-code")).toHaveValue("compare 1006 vs discord gateway 4004");
  });

  for (const [name, serve] of Object.entries(fileServers)) {
    if (!canServe(name)) continue;
    test.describe(`${name} with the configuration of deploy/`, () => {
      let server: FileServer;

      test.beforeAll(async () => {
        server = await serve(join(folder, "client"));
      });

      test.afterAll(() => server.stop());

      hostTests("static", () => {
        const at = new URL(`${host.origin}/`);
        return { kind: "static", at, site: at, socketPath: server.socket };
      });
    });
  }
});
