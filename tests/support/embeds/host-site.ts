import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, type Page } from "playwright/test";

/** Opens a page of somebody else's site: a real server, so another origin than the one under test. */
type OpenHost = (body: string, headers?: Readonly<Record<string, string>>) => Promise<void>;

/** What a host's own style sheet reserves for the embeds that cannot reserve it themselves. */
const style = "body{margin:0}section{width:420px}ws-code{display:block;min-height:380px}";

/** A page of somebody else, with a style sheet of its own at `/host.css`. */
export const hostPage = (body: string): string =>
  `<!doctype html><html lang="en"><title>Somebody's site</title><body>${body}</body></html>`;

const start = (body: string, headers: Readonly<Record<string, string>>) => {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html", hostPage(body)],
    "/host.css": ["text/css", style],
  };
  const server = createServer((request, response) => {
    const found = files[request.url ?? ""];
    response.writeHead(found ? 200 : 404, {
      "Content-Type": `${found?.[0] ?? "text/plain"}; charset=utf-8`,
      ...headers,
    });
    response.end(found?.[1] ?? "");
  });
  return new Promise<typeof server>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
};

const openOn = async (page: Page, ...[body, headers = {}]: Parameters<OpenHost>) => {
  const server = await start(body, headers);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return server;
};

/** `test` with the origin under test, and with `openHost`, whose servers end with the test. */
export const test = base.extend<{ openHost: OpenHost; origin: string }>({
  origin: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error("playwright.config.ts sets no baseURL.");
    await use(baseURL);
  },
  openHost: async ({ page }, use) => {
    const servers: Awaited<ReturnType<typeof start>>[] = [];
    await use(async (...given) => {
      servers.push(await openOn(page, ...given));
    });
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
  },
});
