import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { plainText } from "#data/text/text.ts";
import { pageKinds } from "#scripts/measure/page-kinds.ts";

const media = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

/** How far what is seen has moved since the page was opened: the sum of its layout shifts. */
const layoutShift = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: "layout-shift", buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value?: number })[];
    return shifts.reduce((sum, { value = 0 }) => sum + value, 0);
  });

test("a page that is pushed down is seen to shift", async ({ page }) => {
  await page.goto("/1006/");
  await page.evaluate(() => {
    const block = document.createElement("div");
    block.style.height = "200px";
    document.body.prepend(block);
  });
  expect(await layoutShift(page)).toBeGreaterThan(0);
});

for (const [kind, path] of Object.entries(pageKinds))
  test(`axe finds nothing on ${kind} in light, dark and forced colours`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    for (const { name, ...emulated } of media) {
      await page.emulateMedia(emulated);
      // What is no colour is the same in all three.
      const rules = new AxeBuilder({ page });
      const { violations } = await (
        name === "light" ? rules : rules.withTags("cat.color")
      ).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect.soft([name, found]).toEqual([name, []]);
    }
  });

/** The paths of the pictures that a page marks as not needed at first. */
const lazyPictures = (page: Page): Promise<readonly string[]> =>
  page
    .locator('img[loading="lazy"]')
    .evaluateAll((pictures) =>
      pictures.map((one) => new URL((one as HTMLImageElement).src).pathname),
    );

for (const { code } of closeCodes) {
  const { heading, path, answer, reconnect } = describeCloseCode(code);

  test(`${path} shows its answer at once: on the first screen of a phone, in one request`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(path);
    for (const locator of [
      page.getByRole("heading", { level: 1, name: heading }),
      page.getByText(plainText(answer)).first(),
      page.getByText(reconnect.question).first(),
      page.getByText(reconnect.verdict, { exact: true }).first(),
    ])
      await expect.soft(locator).toBeInViewport({ ratio: 1 });
    // A picture far below is fetched early where the page is short, and nothing waits for it.
    const mayComeLate = ["/favicon.svg", ...(await lazyPictures(page))];
    expect(requests.filter((one) => !mayComeLate.includes(one))).toEqual([path]);
    expect(await layoutShift(page)).toBe(0);
  });
}
