import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, type Page } from "playwright/test";

/** Opens a page of somebody else's site: a real server, so another origin than the one under test. */
type OpenHost = (body: string, headers?: Readonly<Record<string, string>>) => Promise<void>;

const start = (body: string, headers: Readonly<Record<string, string>>) => {
  const html = `<!doctype html><html lang="en"><title>Somebody's site</title><body>${body}</body></html>`;
  const server = createServer((request, response) => {
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, {
      "Content-Type": "text/html; charset=utf-8",
      ...headers,
    });
    response.end(found ? html : "");
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

/** `test` with `openHost`, whose servers end with the test. */
export const test = base.extend<{ openHost: OpenHost }>({
  openHost: async ({ page }, use) => {
    const servers: Awaited<ReturnType<typeof start>>[] = [];
    await use(async (...given) => {
      servers.push(await openOn(page, ...given));
    });
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
  },
});
