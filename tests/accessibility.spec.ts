import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { pageKinds } from "../scripts/page-kinds.ts";

const media = [
  { name: "light", colorScheme: "light" },
  { name: "dark", colorScheme: "dark" },
  { name: "forced colours", forcedColors: "active" },
] as const;

for (const [kind, path] of Object.entries(pageKinds))
  for (const { name, ...emulated } of media)
    test(`axe finds nothing on ${kind} in ${name}`, async ({ page }) => {
      await page.emulateMedia(emulated);
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

for (const [kind, path] of Object.entries(pageKinds))
  for (const width of [320, 390, 1280])
    test(`${kind} is no wider than a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

test("the first screen of a code page on a phone holds number, name, answer and reconnect", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/1006/");
  for (const locator of [
    page.getByRole("heading", { level: 1 }),
    page.getByText("The connection ended without a Close frame.", { exact: false }).first(),
    page.getByText("Should I reconnect?").locator("..").getByRole("definition"),
  ])
    await expect(locator).toBeInViewport({ ratio: 1 });
});
