import { expect, test, type Page } from "playwright/test";
import { pageKinds } from "#scripts/measure/page-kinds.ts";

const widths = [320, 390, 1280];

/** Every kind of page with a navigation, cards have none, and one that a search found. */
const paths: readonly string[] = [
  ...Object.values(pageKinds).filter((path) => !/^\/embed\/./.test(path)),
  "/embed/?what=1006-vs-1013&theme=sepia",
  "/find?q=timeout",
];

/** Which entry a page belongs to, by its address: the first pattern that fits. */
const entries: readonly (readonly [address: RegExp, entry: readonly string[]])[] = [
  [/^\/(?:find.*)?$/, ["Look up"]],
  [/^\/(?:embed|changes|abc)\//, []],
  [/^\//, ["Reference"]],
];

const site = (page: Page) => page.getByRole("navigation", { name: "Site" });
const menu = (page: Page) => page.getByRole("button", { name: "Menu" });
const sections = (page: Page) => page.getByRole("navigation", { name: "On this page" });

test("the navigation is one row of 52 px and a rule, at every width, on every kind of page", async ({
  page,
}) => {
  for (const path of paths) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      const box = await page.getByRole("banner").boundingBox();
      expect.soft([path, width, box?.height]).toEqual([path, width, 54]);
    }
  }
});

test("every kind of page marks the entry that it belongs to, of five at the most", async ({
  page,
}) => {
  for (const path of paths) {
    await page.goto(path);
    const links = site(page).getByRole("link");
    expect(await links.count()).toBeLessThanOrEqual(5);
    const wanted = entries.find(([address]) => address.test(path))?.[1];
    const current = await site(page).locator("[aria-current]").allInnerTexts();
    expect.soft([path, current]).toEqual([path, wanted]);
  }
});

test("on a wide screen every entry is in view, and 24 px high or more", async ({ page }) => {
  await page.goto("/");
  await expect(menu(page)).toBeHidden();
  for (const link of await site(page).getByRole("link").all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.width).toBeGreaterThanOrEqual(24);
  }
});

for (const javaScriptEnabled of [true, false])
  test.describe(`on a phone, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled });

    test("the menu opens to entries of 44 px and more, one of which leads on", async ({ page }) => {
      await page.goto("/");
      await expect(site(page)).toBeHidden();
      await menu(page).click();
      const links = site(page).getByRole("link");
      await expect(links).toHaveText(["Look up", "Reference"]);
      for (const one of [menu(page), ...(await links.all())])
        expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await links.last().click();
      await expect(page).toHaveURL("/reference/");
      await expect(site(page)).toBeHidden();
    });

    test("the menu opens and closes by keyboard alone", async ({ page }) => {
      await page.goto("/");
      await menu(page).focus();
      await page.keyboard.press("Enter");
      await expect(site(page)).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(site(page).getByRole("link").first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(site(page)).toBeHidden();
      await expect(menu(page)).toBeFocused();
    });
  });

for (const path of ["/", "/situations/", "/services/discord-gateway/4004/", "/reference/"])
  test(`${path} is short: it lists no sections`, async ({ page }) => {
    await page.goto(path);
    expect(await page.locator("main section").count()).toBeLessThanOrEqual(6);
    await expect(sections(page)).toHaveCount(0);
  });

/** The sections of a page as their headings say them, without their numbers. */
const headings = (page: Page) =>
  page
    .locator("main section[id]")
    .evaluateAll((all) =>
      all.map(({ id, firstElementChild }) => [
        `#${id}`,
        (firstElementChild?.textContent ?? "").trim().replace(/^\d+\s+/, ""),
      ]),
    );

/** What is to be seen at the middle of an element's first line: the element, or what covers it. */
const isUncovered = (element: Element): boolean => {
  const { left, top, bottom } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + 4, (top + bottom) / 2);
  return seen !== null && (element.contains(seen) || seen.contains(element));
};

for (const path of ["/1006/", "/services/", "/compare/1006-vs-1013/"])
  for (const width of widths)
    test(`the list of the sections of ${path} leads to each heading, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(path);
      const links = sections(page).getByRole("link");
      const listed = await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute("href"), link.textContent]),
      );
      expect(listed).toEqual(await headings(page));
      expect(listed.length).toBeGreaterThan(6);
      for (const [anchor = ""] of await headings(page)) {
        await sections(page).locator(`a[href="${anchor}"]`).click();
        await expect(page).toHaveURL(new RegExp(`${anchor}$`));
        const heading = page.locator(`${anchor} > h2 a`);
        await expect(heading).toBeInViewport();
        expect.soft([anchor, await heading.evaluate(isUncovered)]).toEqual([anchor, true]);
        const bar = await sections(page).boundingBox();
        expect(bar?.y).toBeGreaterThanOrEqual(0);
        expect(bar?.height).toBeLessThan(48);
      }
    });

test("the list of sections stays in view at the end of a page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/1006/#embed");
  await expect(sections(page)).toBeInViewport({ ratio: 1 });
});

test("by keyboard backwards, nothing that has the focus hides below the list", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto("/1006/#elsewhere");
  const hidden: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Shift+Tab");
    const [name, isSeen] = await page.evaluate(() => {
      const { activeElement: element } = document;
      const bar = document.querySelector("main nav[aria-label='On this page']");
      if (!element || !bar || bar.contains(element) || !element.closest("section"))
        return ["", true] as const;
      const isBelow = element.getBoundingClientRect().top >= bar.getBoundingClientRect().bottom;
      return [element.textContent.slice(0, 40), isBelow] as const;
    });
    if (!isSeen) hidden.push(name);
  }
  expect(hidden).toEqual([]);
});
