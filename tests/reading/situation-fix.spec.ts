import { expect, test, type Locator, type Page } from "playwright/test";

const fixOf = (page: Page): Locator => page.locator("#fix");

/** The row of a product: its name and setting, then what is done. */
const rowOf = (page: Page, product: string): Locator =>
  fixOf(page)
    .locator("dl > div")
    .filter({ has: page.getByText(product, { exact: true }) });

/** Where two parts of a row stand: the left and upper edge of each. */
const cornerOf = async (part: Locator) => {
  const box = await part.boundingBox();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
};

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

for (const viewport of sizes)
  test.describe(`the fix of a situation at ${viewport.width} px, without a script`, () => {
    test.use({ javaScriptEnabled: false, viewport });

    test("has numbered steps first, then each product with its setting", async ({ page }) => {
      await page.goto("/situations/idle-timeout/");
      await expect(fixOf(page).locator("ol > li")).toHaveCount(3);
      await expect(fixOf(page).locator("ol > li").first()).toContainText(
        "Let the server send pings",
      );
      await expect(fixOf(page).getByRole("heading", { level: 3 })).toHaveText("At each product");
      const nginx = rowOf(page, "nginx");
      await expect(nginx.locator("dt code")).toHaveText("proxy_read_timeout");
      await expect(nginx.locator("dd code")).toHaveText("proxy_read_timeout 1h;");
      await expect(rowOf(page, "HAProxy").locator("dd code").first()).toHaveText(
        "timeout tunnel 1h",
      );
    });

    test("stands beside its setting where there is room, else below it", async ({ page }) => {
      await page.goto("/situations/idle-timeout/");
      const nginx = rowOf(page, "nginx");
      const named = await cornerOf(nginx.locator("dt"));
      const done = await cornerOf(nginx.locator("dd"));
      if (viewport.width === 390) expect(done).toMatchObject({ x: named.x });
      else expect(done).toMatchObject({ y: named.y });
      expect(done.x + done.y).toBeGreaterThan(named.x + named.y);
    });

    test("is nowhere wider than the page, however long a setting is", async ({ page }) => {
      for (const id of ["idle-timeout", "sticky-session-missing"]) {
        await page.goto(`/situations/${id}/`);
        const width = await page.locator("html").evaluate((root) => root.scrollWidth);
        expect(width, id).toBeLessThanOrEqual(viewport.width);
      }
    });
  });

test("a product leads to the row of its limit, and another to its service", async ({ page }) => {
  await page.goto("/situations/idle-timeout/");
  await fixOf(page).getByRole("link", { name: "HAProxy" }).click();
  await expect(page).toHaveURL("/timeouts/#haproxy-timeout-tunnel");
  await expect(page.locator("tr:target")).toContainText("timeout tunnel");
  await page.goto("/situations/connection-limit/");
  await fixOf(page).getByRole("link", { name: "Pusher Channels" }).click();
  await expect(page).toHaveURL("/services/pusher-channels/");
});

test("a situation that is the same everywhere has steps and no products", async ({ page }) => {
  await page.goto("/situations/rate-limited/");
  await expect(fixOf(page).locator("ol > li")).toHaveCount(5);
  await expect(fixOf(page).getByRole("heading", { level: 3 })).toHaveCount(0);
  await expect(fixOf(page).locator("dl")).toHaveCount(0);
});
