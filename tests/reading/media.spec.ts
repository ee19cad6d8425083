import { expect, test, type Page } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { pageKinds } from "#scripts/measure/page-kinds.ts";

/** By how many px a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Every visible box that sticks out of the window on its right, where nothing scrolls it. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX === "auto" || scrolls(one.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .filter((one) => !scrolls(one.parentElement))
      .map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 40)}`);
  });

/** Windows in px, with the text size of the browser's settings in per cent of 16 px. */
const windows = [
  { width: 320, text: 100 },
  { width: 390, text: 100 },
  { width: 1280, text: 100 },
  { width: 390, text: 200 },
  { width: 1280, text: 200 },
];

for (const [kind, path] of Object.entries(pageKinds))
  test(`${kind} fits windows from 320 px, and text of 200 %`, async ({ page }) => {
    await page.goto(path);
    const settings = await page.context().newCDPSession(page);
    for (const { width, text } of windows) {
      await page.setViewportSize({ width, height: 844 });
      await settings.send("Page.setFontSizes", { fontSizes: { standard: text * 0.16 } });
      const measured = [width, text, await overflow(page), await sticksOut(page)];
      expect.soft(measured).toEqual([width, text, 0, []]);
    }
  });

for (const [kind, path] of Object.entries(pageKinds))
  test(`nothing of ${kind} moves for those who want less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((one) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
          return (
            !/^0s(, 0s)*$/.test(transitionDuration) ||
            animationName !== "none" ||
            scrollBehavior !== "auto"
          );
        }).length,
    );
    expect(moving).toBe(0);
  });

/** How many sheets a PDF has: each of its page objects is one. */
const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

for (const { code } of closeCodes)
  test(`the page of ${code} prints on two sheets of A4 at most`, async ({ page }) => {
    await page.goto(pathOf(codeSubject(code)));
    const printed = sheets(await page.pdf({ format: "A4" }));
    expect(printed).toBeGreaterThan(0);
    expect(printed).toBeLessThanOrEqual(2);
  });

for (const [kind, path] of Object.entries(pageKinds))
  test(`${kind} prints dark on white, without navigation or forms`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(path);
    await expect(page.locator("nav:visible, form:visible, .skip:visible")).toHaveCount(0);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor].map((colour) => colour.match(/\d+/g)?.map(Number) ?? []);
    });
    const [ink = [], paper = []] = colours;
    expect(paper).toEqual([255, 255, 255]);
    expect(Math.max(...ink)).toBeLessThan(64);
  });
