import { expect, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";

test.describe.configure({ timeout: 180_000 });

const texts = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());

test("the card of a code answers three questions, each under its own heading", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 500 });
  await page.goto("/embed/1006/");
  expect(await texts(page, "h1")).toEqual(["1006 Abnormal Closure"]);
  expect(await texts(page, ".head .tag")).toEqual(["Local only"]);
  expect(await texts(page, "dt")).toEqual([
    "Should I reconnect?",
    "Can I send it?",
    "Who sends it?",
  ]);
  const [reconnect, send, sender] = await texts(page, "dd");
  expect(reconnect).toMatch(/^Yes, with backoff Wait a random time of up to 5 s/);
  expect(send).toMatch(/^No/);
  expect(sender).toMatch(/^Nobody The side that lost the line writes it locally\.$/);
});

test("the card of a comparison has the lower code on the left, with its own answers below it", async ({
  page,
}) => {
  await page.goto("/embed/compare/1006-vs-1013/");
  expect(await texts(page, "th")).toEqual(["1006 Abnormal Closure", "1013 Try Again Later"]);
  const [happened, otherHappened, sender, otherSender, ...reconnect] = await texts(page, "td");
  expect(happened).toContain("The connection ended with no Close frame.");
  expect(otherHappened).not.toContain("no Close frame");
  expect([sender, otherSender]).toEqual([
    expect.stringMatching(/Nobody/),
    expect.stringMatching(/The server/),
  ]);
  expect(reconnect).toHaveLength(2);
  expect(reconnect[0]).toContain("Yes, with backoff");
});

test("the card of a situation says what happened and then the first safe move", async ({
  page,
}) => {
  await page.goto("/embed/situations/idle-timeout/");
  expect(await texts(page, ".answer")).toEqual([
    expect.stringMatching(/^No data passed for as long as a proxy/),
  ]);
  expect(await texts(page, ".move")).toEqual([
    expect.stringMatching(/^First safe move Send a ping or a small message every 20 to 30 seconds/),
  ]);
});

test("a card for a wrong address names an address of each kind of card, and each is there", async ({
  request,
}) => {
  const answer = await request.get("/embed/wrong/");
  expect(answer.status()).toBe(404);
  const named = [...(await answer.text()).matchAll(/\((\/embed\/[^)]+)\)/g)].map(
    ([, path]) => path,
  );
  expect(named).toEqual([
    "/embed/1006/",
    "/embed/services/discord-gateway/4004/",
    "/embed/compare/1006-vs-1013/",
    "/embed/situations/idle-timeout/",
    "/embed/find/",
  ]);
  for (const path of named) expect((await request.get(path ?? "")).status()).toBe(200);
});

test("a card takes no theme from a frame beside it", async ({ page, origin, openHost }) => {
  const other = `<iframe name="other" srcdoc="<p>another frame</p>"></iframe>`;
  await openHost(`<iframe name="card" src="${origin}/embed/1006/?theme=light"></iframe>${other}`);
  const root = page.frameLocator("iframe[name=card]").locator("html");
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.frame({ name: "card" })?.evaluate(() => {
    addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (data === "the other spoke") document.documentElement.dataset["heard"] = "yes";
    });
  });
  await page.frame({ name: "other" })?.evaluate(() => {
    const card = parent.frames[0];
    card?.postMessage({ type: "ws-code:theme", theme: "dark" }, "*");
    card?.postMessage("the other spoke", "*");
  });
  await expect(root).toHaveAttribute("data-heard", "yes");
  await expect(root).toHaveAttribute("data-theme", "light");
});

test("the search card asks this site, outside the frame, for what is written", async ({
  page,
  origin,
}) => {
  await page.goto("/embed/find/");
  const form = page.getByRole("search");
  await expect(form).toHaveAttribute("action", `${origin}/find`);
  await expect(form).toHaveAttribute("method", "get");
  await expect(form).toHaveAttribute("target", "_blank");
  const field = form.getByRole("textbox");
  await expect(field).toHaveAttribute("name", "q");
  await expect(field).toHaveAttribute("required", "");
  await expect(page.locator(".foot a")).toHaveAttribute("href", `${origin}/`);
  await page.locator("label").click();
  await expect(field).toBeFocused();
});
