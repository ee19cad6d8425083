import { expect, request as requests, type Page } from "playwright/test";
import { test } from "../support/embeds/host-site.ts";

const themes = ["light", "dark", "sepia"];

const addresses = [
  "/embed/1006/",
  "/embed/4004/",
  "/embed/services/discord-gateway/4004/",
  "/embed/compare/1006-vs-1013/",
  "/embed/situations/idle-timeout/",
  "/embed/find/",
];

for (const address of addresses)
  test(`the server writes the theme that ${address} asks for into the card`, async ({
    request,
  }) => {
    for (const theme of themes)
      expect(await (await request.get(`${address}?theme=${theme}`)).text()).toContain(
        `<html lang="en" data-theme="${theme}">`,
      );
  });

for (const theme of ["auto", "pink", "", '"><script>'])
  test(`the server knows no theme ${JSON.stringify(theme)}`, async ({ request }) => {
    const answer = await request.get(`/embed/1006/?theme=${encodeURIComponent(theme)}`);
    expect(await answer.text()).toContain(`<html lang="en">`);
  });

test("a card in a theme is compressed, has a tag of its own, and needs no second answer", async ({
  baseURL,
}) => {
  const plain = await requests.newContext({ extraHTTPHeaders: { "Accept-Encoding": "br" } });
  const url = `${baseURL ?? ""}/embed/1006/`;
  const [sepia, dark] = [await fetch(`${url}?theme=sepia`), await plain.get(`${url}?theme=dark`)];
  expect(dark.headers()["content-encoding"]).toBe("br");
  expect(sepia.headers.get("etag")).not.toBe(dark.headers()["etag"]);
  const again = { "If-None-Match": dark.headers()["etag"] ?? "" };
  expect((await plain.get(`${url}?theme=dark`, { headers: again })).status()).toBe(304);
  await plain.dispose();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "light" });

  test("a card has the theme that its address asks for", async ({ page }) => {
    const paper = async (query: string) => {
      await page.goto(`/embed/1006/${query}`);
      return page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    };
    const papers = new Set([
      await paper(""),
      await paper("?theme=dark"),
      await paper("?theme=sepia"),
    ]);
    expect(papers.size).toBe(3);
  });
});

/** Collects what a framed card tells its host, from before its first word on. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const told: unknown[] = [];
    Object.defineProperty(window, "told", { value: told });
    addEventListener("message", ({ data }) => told.push(data));
  });

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

/** What a WordPress post holds, at the width of its text. */
const wordPressFrame = (origin = "") =>
  `<iframe sandbox="allow-scripts" src="${origin}/embed/1006/#?secret=Abc123" width="420"></iframe>`;

test("a card tells its height in the words of every host, again when it changes", async ({
  page,
  baseURL,
  openHost,
}) => {
  await listen(page);
  const address = `${baseURL ?? ""}/embed/1006/#?secret=Abc123`;
  await openHost(wordPressFrame(baseURL));
  const content = () =>
    page
      .frameLocator("iframe")
      .locator("main")
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  const words = (height: number) => [
    { type: "ws-code:height", height },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: address, context: "iframe.resize", method: "resize", height }),
    { message: "height", value: height, secret: "Abc123" },
  ];
  const tall = await content();
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(words(tall)));
  await page.locator("iframe").evaluate((frame) => {
    frame.setAttribute("width", "560");
  });
  const low = await content();
  expect(low).toBeLessThan(tall);
  await expect.poll(async () => (await told(page)).slice(-4)).toEqual(words(low));
});

test("a card tells its height again to a WordPress that says it listens", async ({
  page,
  baseURL,
  openHost,
}) => {
  await listen(page);
  await openHost(wordPressFrame(baseURL));
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
  await page.evaluate(async () => {
    const { told } = window as unknown as { told: unknown[] };
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let before = -1; before !== told.length; await frame()) before = told.length;
    told.length = 0;
    const card = document.querySelector("iframe")?.contentWindow;
    card?.postMessage({ message: "ready", secret: "Abc123" }, "*");
  });
  await expect
    .poll(() => told(page))
    .toContainEqual(expect.objectContaining({ message: "height", secret: "Abc123" }));
});

for (const secret of ["", "#?secret=a%22b", "#?secret=", "#?secret=a-b"])
  test(`a card tells WordPress nothing behind the address ${secret || "without a secret"}`, async ({
    page,
    baseURL,
    openHost,
  }) => {
    await listen(page);
    await openHost(`<iframe src="${baseURL ?? ""}/embed/1006/${secret}"></iframe>`);
    await expect.poll(async () => (await told(page)).length).toBeGreaterThan(2);
    expect(JSON.stringify(await told(page))).not.toContain('"message"');
  });

test("a card in WordPress asks it to follow a link that is clicked", async ({
  page,
  baseURL,
  openHost,
}) => {
  await listen(page);
  await openHost(
    `<iframe sandbox="allow-scripts" src="${baseURL ?? ""}/embed/1006/#?secret=s1" width="420" height="300"></iframe>`,
  );
  await page.frameLocator("iframe").locator(".foot a").click();
  const link = { message: "link", value: `${baseURL ?? ""}/1006/`, secret: "s1" };
  await expect.poll(() => told(page)).toContainEqual(link);
});

test("a card takes a theme from the page around it, and nothing else", async ({
  page,
  baseURL,
  openHost,
}) => {
  await openHost(`<iframe src="${baseURL ?? ""}/embed/1006/"></iframe>`);
  const root = page.frameLocator("iframe").locator("html");
  await expect(page.frameLocator("iframe").locator(".foot a")).toBeVisible();
  const say = (message: unknown) =>
    page.locator("iframe").evaluate((frame, data) => {
      if (frame instanceof HTMLIFrameElement) frame.contentWindow?.postMessage(data, "*");
    }, message);
  const worn = await root.evaluateHandle((element) => {
    const all: string[] = [];
    new MutationObserver(() => all.push(element.dataset["theme"] ?? "auto")).observe(element, {
      attributeFilter: ["data-theme"],
    });
    return all;
  });
  await say({ type: "ws-code:theme", theme: "sepia" });
  await expect(root).toHaveAttribute("data-theme", "sepia");
  for (const theme of ["pink", null, { toString: "dark" }, "<b>"])
    await say({ type: "ws-code:theme", theme });
  for (const other of [null, "dark", { type: "theme", theme: "dark" }]) await say(other);
  await say({ type: "ws-code:theme", theme: "light" });
  await expect(root).toHaveAttribute("data-theme", "light");
  await say({ type: "ws-code:theme", theme: "auto" });
  await expect(root).not.toHaveAttribute("data-theme");
  expect(await worn.jsonValue()).toEqual(["sepia", "light", "auto"]);
});

test("the search card leads to the site's own answer, outside the frame", async ({
  page,
  baseURL,
  openHost,
}) => {
  await openHost(`<iframe src="${baseURL ?? ""}/embed/find/" width="420" height="200"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("textbox").fill("1006");
  const opened = page.waitForEvent("popup");
  await frame.getByRole("button").click();
  await (await opened).waitForURL(`${baseURL ?? ""}/1006/`);
});
