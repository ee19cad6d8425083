import { expect, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";

const placeholder = (origin: string, attributes: string) =>
  `<div ${attributes}><a href="/x">the link</a></div><script src="${origin}/embed.js"></script>`;

const setAttribute = (page: Page, name: string, value: string) =>
  page.locator("div").evaluate(
    (host, [key, text]) => {
      host.setAttribute(key, text);
    },
    [name, value] as const,
  );

const heading = (page: Page) => page.frameLocator("iframe").getByRole("heading", { level: 1 });

test("a placeholder follows its attributes, and has its link again when they name no card", async ({
  page,
  baseURL,
  openHost,
}) => {
  await openHost(placeholder(baseURL ?? "", `data-ws-code="1006"`));
  await expect(heading(page)).toHaveText("1006 Abnormal Closure");
  await setAttribute(page, "data-ws-code", "1000");
  await expect(heading(page)).toHaveText("1000 Normal Closure");
  await setAttribute(page, "data-ws-code", "none");
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page.getByText("the link")).toBeVisible();
});

test("a card takes another theme without being loaded again", async ({
  page,
  baseURL,
  openHost,
}) => {
  const cards: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/embed/")) cards.push(request.url());
  });
  await openHost(placeholder(baseURL ?? "", `data-ws-code="1006" data-ws-theme="dark"`));
  const root = page.frameLocator("iframe").locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText("the link")).toBeHidden();
  await setAttribute(page, "data-ws-theme", "sepia");
  await expect(root).toHaveAttribute("data-theme", "sepia");
  await setAttribute(page, "data-ws-theme", "pink");
  await setAttribute(page, "data-ws-theme", "auto");
  await expect(root).not.toHaveAttribute("data-theme");
  expect(cards).toEqual([`${baseURL ?? ""}/embed/1006/?theme=dark`]);
});

test("a card that stays silent gives way to its link, and is shown if it speaks later", async ({
  page,
  baseURL,
  openHost,
}) => {
  await page.clock.install();
  await page.route("**/embed/1006/*", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>silent</h1>" }),
  );
  await openHost(placeholder(baseURL ?? "", `data-ws-code="1006"`));
  const frame = page.locator("iframe");
  const height = async () => (await frame.boundingBox())?.height;
  await expect(page.getByText("the link")).toBeVisible();
  expect(await height()).toBe(280);
  await page.clock.fastForward(5000);
  await expect.poll(height).toBe(0);
  await expect(page.getByText("the link")).toBeVisible();
  await page.frames()[1]?.evaluate(() => {
    parent.postMessage({ type: "ws-code:height", height: 5000 }, "*");
  });
  await expect.poll(height).toBe(2000);
  await expect(frame).toBeVisible();
  await expect(page.getByText("the link")).toBeHidden();
});

test("a card that is far off screen is not taken for a blocked one", async ({
  page,
  baseURL,
  openHost,
}) => {
  await page.clock.install();
  const filler = `<svg width="1" height="20000"></svg>`;
  await openHost(filler + placeholder(baseURL ?? "", `data-ws-code="1006" data-ws-height="300"`));
  await page.clock.fastForward(60_000);
  expect((await page.locator("iframe").boundingBox())?.height).toBe(300);
  await page.locator("div").scrollIntoViewIfNeeded();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText("the link")).toBeHidden();
});

test("the published hash is that of both addresses of the script tag", async ({ request }) => {
  const { url, moving, integrity } = (await (await request.get("/embed.json")).json()) as Record<
    "url" | "moving" | "integrity",
    string
  >;
  for (const address of [url, moving]) {
    const bytes = new Uint8Array(await (await request.get(address)).body());
    const hash = Buffer.from(await crypto.subtle.digest("SHA-384", bytes)).toString("base64");
    expect(integrity).toBe(`sha384-${hash}`);
  }
});
