import { test } from "playwright/test";
import { canServe } from "#scripts/setup/web-servers.ts";
import { proxies, type FileServer } from "./file-servers.ts";
import { namedHost, type Host } from "./host.ts";
import { hostTests } from "./host-tests.ts";

/** The site under test behind each proxy, with the configuration of deploy/. */
for (const [name, serve] of Object.entries(proxies)) {
  if (!canServe(name)) continue;
  test.describe(`the server behind ${name}`, () => {
    let proxy: FileServer;
    let host: Host;

    test.beforeAll(async ({ baseURL }) => {
      host = namedHost(baseURL ?? "");
      proxy = await serve(host.at.origin);
    });

    test.afterAll(() => proxy.stop());

    hostTests("node", () => ({ ...host, socketPath: proxy.socket }));
  });
}
