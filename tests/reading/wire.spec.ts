import { expect, test } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { findGuide } from "#data/lookup/find-guide.ts";

const drawn = closeCodes.filter((record) => findGuide(record).wire.length > 0);

test("every code with a meaning shows its steps twice, drawn and as a list", async ({ page }) => {
  for (const record of drawn) {
    await page.goto(`/${record.code}/`);
    const { wire } = findGuide(record);
    const figures = page.locator("#wire .seq");
    await expect(figures).toHaveCount(wire.length);
    for (const [index, { steps }] of wire.entries()) {
      const figure = figures.nth(index);
      const numbers = steps.map((_, step) => step + 1).join("");
      await expect(figure.getByRole("listitem")).toHaveCount(steps.length);
      await expect(figure.locator("svg text").last()).toHaveText(numbers);
      await expect(figure.locator("svg")).toHaveAttribute("aria-hidden", "true");
    }
  }
});

test("1004, which has no meaning, shows nothing on the wire", async ({ page }) => {
  await page.goto("/1004/");
  await expect(page.locator("#meaning")).toBeVisible();
  await expect(page.locator("#wire")).toHaveCount(0);
});

for (const width of [320, 390, 1280])
  test(`the words of a drawing are at least 10 px high at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/1006/", "/compare/1006-vs-1013/"]) {
      await page.goto(path);
      const scales = await page
        .locator(".seq svg")
        .evaluateAll((drawings) =>
          drawings.map((drawing) => drawing.getBoundingClientRect().width / 340),
        );
      expect(scales.length).toBeGreaterThan(0);
      expect(12 * Math.min(...scales)).toBeGreaterThanOrEqual(10);
    }
  });

test("the list stands beside the drawing on a wide page, below it on a narrow one", async ({
  page,
}) => {
  await page.goto("/1006/");
  const places = async () => {
    const [drawing, list] = await Promise.all(
      ["svg", "ol"].map((part) => page.locator(`#wire ${part}`).boundingBox()),
    );
    return { right: (drawing?.x ?? 0) + (drawing?.width ?? 0), list: list?.x ?? 0 };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  const wide = await places();
  expect(wide.list).toBeGreaterThan(wide.right);
  await page.setViewportSize({ width: 390, height: 800 });
  const narrow = await places();
  expect(narrow.list).toBeLessThan(narrow.right);
});

test("a glyph is an image in each size, for a code, a range and a service", async ({ page }) => {
  await page.goto("/robots.txt");
  const sizes = {
    "/glyph/1006.svg": 48,
    "/glyph/1006-16.svg": 16,
    "/glyph/1014-160.svg": 160,
    "/glyph/4999-24.svg": 24,
    "/glyph/services/discord-gateway/4004.svg": 48,
    "/glyph/services/discord-gateway/4004-24.svg": 24,
  };
  for (const [path, size] of Object.entries(sizes)) {
    const width = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image.naturalWidth;
    }, path);
    expect([path, width]).toEqual([path, size]);
  }
});

test("a glyph names its code and its service", async ({ request }) => {
  const glyph = await request.get("/glyph/services/discord-gateway/4004.svg");
  expect(glyph.headers()["content-type"]).toContain("image/svg+xml");
  expect(glyph.headers()["access-control-allow-origin"]).toBe("*");
  expect(await glyph.text()).toContain(
    "<title>Discord Gateway: 4004 Authentication failed</title>",
  );
});
