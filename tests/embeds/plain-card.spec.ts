import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type TestInfo } from "playwright/test";
import { startTimeout } from "#scripts/browsers/engine.ts";
import { openEngine } from "#scripts/browsers/open.ts";
import { plainCardPath } from "#site/lib/addresses/urls.ts";
import { hostPage, test } from "../support/embeds/host-site.ts";

const widths = [300, 420, 640];

/** A page of each kind that has a card. */
const paths = [
  "/1006/",
  "/services/discord-gateway/4004/",
  "/compare/1006-vs-1013/",
  "/situations/idle-timeout/",
];

/** The HTML that the site gives for a card. */
const plainCard = async (page: Page, path: string) =>
  (await page.request.get(plainCardPath(path))).text();

/** A file with what somebody pasted into a page of theirs, which is set in other looks. */
async function hostFile(body: string, info: TestInfo): Promise<string> {
  const looks =
    '<meta charset="utf-8"><style>body{margin:0;font:italic 30px/3 serif;text-transform:uppercase}p,a,td{color:red;padding:9px}</style>';
  const file = info.outputPath("host.html");
  await writeFile(file, hostPage(`${looks}<main><h1>Ours</h1>${body}</main>`));
  return pathToFileURL(file).href;
}

/** Opens it with no network. */
async function openOffline(page: Page, body: string, info: TestInfo): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(await hostFile(body, info));
}

const folded = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a part of a page shows at every width. */
async function shown(page: Page, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    texts.push(folded(await page.locator(part).innerText()));
  }
  return texts;
}

for (const path of paths)
  test(`the HTML of ${path} shows offline what its frame shows, and asks for nothing`, async ({
    page,
  }, info) => {
    const html = await plainCard(page, path);
    await page.goto(`/embed${path}`);
    // A comparison's heading is for a screen reader alone; the pasted card has it as its name.
    await page.locator(".visually-hidden").evaluateAll((found) => {
      for (const element of found) element.remove();
    });
    const framed = await shown(page, ".frame");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await openOffline(page, html, info);
    expect(await shown(page, ".ws-code article")).toEqual(framed);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(requests).toHaveLength(1);
  });

test("the HTML of a card has the looks of its frame, whatever the page around it is set in", async ({
  page,
}, info) => {
  const looks = (part: string) =>
    page.locator(part).evaluateAll((found) =>
      found.map((element) => {
        const { fontSize, fontStyle, color, textTransform, padding } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [fontSize, fontStyle, color, textTransform, padding, width, height];
      }),
    );
  const html = await plainCard(page, "/1006/");
  await page.setViewportSize({ width: 420, height: 900 });
  await page.goto("/embed/1006/");
  const framed = await looks(".frame :is(.name, .answer, dd, .foot a)");
  await openOffline(page, html, info);
  expect(await looks(".ws-code article :is(.name, .answer, dd, .foot a)")).toEqual(framed);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in the HTML of cards, in ${colorScheme}`, async ({ page }) => {
    const cards = await Promise.all(paths.map((path) => plainCard(page, path)));
    const all = cards.join("").replaceAll('class="ws-code"', 'class="ws-code" data-theme="sepia"');
    await page.emulateMedia({ colorScheme });
    const plain = "<style>body{color-scheme:light dark}</style>";
    await page.setContent(hostPage(`${plain}<main><h1>Ours</h1>${cards.join("")}${all}</main>`));
    await expect(page.locator("article")).toHaveCount(paths.length * 2);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.getByRole("heading").allInnerTexts()).toEqual(["Ours"]);
  });

test("the HTML of a card follows the system, and obeys a theme of its own", async ({
  page,
}, info) => {
  const html = await plainCard(page, "/1006/");
  const sepia = html.replace("<div ", '<div data-theme="sepia" ');
  await page.emulateMedia({ colorScheme: "dark" });
  await openOffline(page, html + sepia, info);
  const papers = () =>
    page
      .locator(".ws-code article")
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
  expect(await papers()).toEqual(["rgb(17, 22, 26)", "rgb(247, 240, 225)"]);
  await page.emulateMedia({ media: "print" });
  expect(await papers()).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
});

test("where the template is taken out, the link is left", async ({ page }, info) => {
  const html = await plainCard(page, "/1006/");
  await openOffline(page, html.replace(/<template.*?<\/template>/s, ""), info);
  await expect(page.getByRole("link", { name: "1006 Abnormal Closure" })).toBeVisible();
  await expect(page.locator("article")).toHaveCount(0);
});

test("a strict policy leaves the words of a card, and its looks where it names their hash", async ({
  page,
  openHost,
}) => {
  const html = await plainCard(page, "/1006/");
  const card = page.locator(".ws-code article");
  const border = () => card.evaluate((element) => getComputedStyle(element).borderTopStyle);
  await openHost(html, { "Content-Security-Policy": "style-src 'self'" });
  await expect(card).toContainText("Yes, with backoff Wait a random time");
  expect(await border()).toBe("none");
  const policy = /style-src 'self' 'sha256-.*'/.exec(await readFile("docs/astro.md", "utf8"))?.[0];
  await openHost(html, { "Content-Security-Policy": policy ?? "no policy in docs/astro.md" });
  expect(await border()).toBe("solid");
});

test("the HTML of a card is one block of Markdown: it has no blank line", async ({ page }) => {
  for (const path of paths) expect(await plainCard(page, path)).not.toMatch(/\n\s*\n/);
});

/** What the card in the page shows, and how wide its pieces are. */
const readCard = () => {
  const card = document.querySelector(".ws-code")?.shadowRoot?.querySelector("article");
  const words = card?.innerText.replace(/\s+/g, "") ?? "";
  const columns = [...(card?.querySelectorAll("dl > div") ?? [])];
  return { words, columns: columns.filter((one) => one.getClientRects().length > 0).length };
};

for (const name of ["firefox", "webkit"] as const)
  test(`the HTML of a card shows in ${name} what it shows in Chromium`, async ({ page }, info) => {
    test.setTimeout(startTimeout * 2);
    const address = await hostFile(await plainCard(page, "/1006/"), info);
    await page.goto(address);
    const engine = await openEngine(name);
    await engine.goto(address);
    for (const width of widths.slice(1)) {
      await page.setViewportSize({ width, height: 900 });
      await engine.setSize(width, 900);
      const wanted = await page.evaluate(readCard);
      expect(wanted.columns).toBe(3);
      expect(await engine.evaluate(readCard, null)).toEqual(wanted);
    }
    await engine.close();
  });

for (const path of ["/4321/", "/compare/1006-vs-4321/"])
  test(`the HTML of ${path} is made on demand`, async ({ page }) => {
    const answer = await page.request.get(plainCardPath(path));
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect(await answer.text()).toContain('<template shadowrootmode="open">');
  });

test("an address without a card says which there are", async ({ page }) => {
  const answer = await page.request.get("/card/70000.html");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain("/card/1006.html");
});
