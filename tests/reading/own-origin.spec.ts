import { expect } from "playwright/test";
import { pageKinds } from "#scripts/measure/page-kinds.ts";
import { test } from "../support/site.ts";

const paths = [...Object.values(pageKinds), "/find?q=timeout"];

test("no page asks another host for anything, sets a cookie or keeps more than its theme", async ({
  page,
  origin,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("websocket", (socket) => asked.push(socket.url()));
  for (const path of paths) {
    await page.goto(path);
    const field = page.locator("[data-find] input").first();
    if ((await field.count()) > 0) await field.fill("timeout");
    const theme = page.locator("[data-theme-switch]").first();
    if ((await theme.count()) > 0) await theme.selectOption("dark");
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(localStorage).filter((key) => key !== "theme"),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect([path, kept]).toEqual([
      path,
      { cookie: "", local: [], session: [], databases: 0, workers: 0 },
    ]);
  }
  expect(asked.length).toBeGreaterThan(paths.length);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:"))).toEqual(
    [],
  );
  expect(await page.context().cookies()).toEqual([]);
});
