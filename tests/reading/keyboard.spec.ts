import { expect, test, type Page } from "playwright/test";
import { pageKinds } from "#scripts/measure/page-kinds.ts";

/**
 * Notes, at each press of a key, what has the focus and whether a reader sees it. In the page: a
 * question to the browser for each of hundreds of stops would take minutes.
 */
const noteFocus = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, bottom, right, top } = element.getBoundingClientRect();
      const isInside = bottom > 0 && right > 0 && top < innerHeight && width > 0 && height > 0;
      return isInside && outlineStyle !== "none" && outlineWidth !== "0px";
    };
    const stops: [name: string, isSeen: boolean][] = [];
    addEventListener("keydown", () => {
      const element = document.activeElement;
      if (element === null || element === document.body) return;
      stops.push([element.textContent.trim().slice(0, 40), isSeen(element)]);
    });
    Object.assign(window, { stops });
  });

/** What `noteFocus` noted. */
const notedStops = (page: Page) =>
  page.evaluate(() => (window as unknown as { stops: [string, boolean][] }).stops);

/** How many elements of the page the keyboard must reach. */
const reachable = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")]
        // Of a group of radio buttons Tab reaches the chosen one, and arrow keys the others.
        .filter((one) => !one.matches("[type=radio]:not(:checked)"))
        .filter((one) => one.tabIndex >= 0 && one.checkVisibility()).length,
  );

/** Presses Tab until what is named has the focus. @throws if it is not among the first `most` */
async function tabTo(page: Page, selector: string, most = 400): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

for (const [kind, path] of Object.entries(pageKinds))
  test(`Tab reaches all of ${kind}, is seen everywhere, and leaves at the end`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    // What a frame holds is a page of its own, and one of these kinds.
    await page.locator("iframe").evaluateAll((frames) => {
      frames.forEach((frame) => {
        frame.remove();
      });
    });
    await noteFocus(page);
    const all = await reachable(page);
    for (let presses = 0; presses <= all; presses += 1) await page.keyboard.press("Tab");
    const stops = await notedStops(page);
    expect(all).toBeGreaterThan(0);
    expect(stops.filter(([, isSeen]) => !isSeen)).toEqual([]);
    expect(stops).toHaveLength(all);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

test("by keyboard alone: home, the skip link, a code, and back", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/#main");
  await tabTo(page, 'main a[href="/1006/"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/1006/");
  await tabTo(page, "a.wordmark");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
});

test("by keyboard alone: the field of the home page leads to a code", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, 'input[name="q"]');
  await page.keyboard.type("1011");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/1011/");
});

test("by keyboard alone: two codes are picked and compared", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, 'nav a[href="/reference/"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/reference/");
  await tabTo(page, 'main a[href="/compare/"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/compare/");
  await tabTo(page, 'select[name="a"]');
  await page.keyboard.type("1001");
  await tabTo(page, 'select[name="b"]');
  await page.keyboard.type("1011");
  await tabTo(page, "button");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/compare/1001-vs-1011/");
});

test("by keyboard alone: a filter narrows the services, and one opens", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, 'main a[href="/services/"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/services/");
  await tabTo(page, "form[data-list] input");
  await page.keyboard.type("discord gateway");
  const all = await page.locator("[data-filter]").count();
  await expect.poll(() => page.locator("[data-filter]:visible").count()).toBeLessThan(all / 2);
  await tabTo(page, '[data-filter] a[href="/services/discord-gateway/"]', 10);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/services/discord-gateway/");
});
