import { expect, test, type Page } from "playwright/test";
import { goldenCodes, goldenNumbers } from "./golden-codes.ts";

/**
 * What the reference pictures show, by pixels. `--update-snapshots` takes them anew.
 *
 * A pixel counts as different from a fifth of the way between black and white, and the edges that
 * a rasteriser smooths in its own way do not count: so much survives another Chromium. Of the
 * rest one pixel in 500 may differ: a head that turned changes about one in 50 of a glyph.
 */
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.002 };

/** The words are hidden by a style of our own, which the site's policy forbids. */
test.use({ bypassCSP: true });

/** The same pictures on every platform: what is drawn has no letters in it but paths. */
test.beforeEach(({ browserName }, testInfo) => {
  expect(browserName).toBe("chromium");
  testInfo.snapshotSuffix = "";
});

/** Each glyph once: those of the registered codes, and the one of private use. */
const glyphs = { ...goldenCodes, 4999: goldenNumbers[4999] };

const hideWords = "svg text{visibility:hidden}";

/** Shows some drawings alone on white: side by side, their words hidden. */
async function showDrawings(page: Page, drawings: readonly string[]) {
  const style = `body{margin:0;background:#fff}svg{display:block}${hideWords}`;
  await page.setContent(`<style>${style}</style>${drawings.join("")}`);
}

for (const [code, look] of Object.entries(glyphs))
  test(`the glyph of ${code} looks as it did`, async ({ page, request }) => {
    const svg = await (await request.get(`/glyph/${code}-160.svg`)).text();
    await page.emulateMedia({ colorScheme: "light" });
    await showDrawings(page, [svg]);
    const picture = await page.locator("svg").screenshot();
    expect(picture).toMatchSnapshot(`glyph-${look?.glyph ?? code}.png`, tolerance);
  });

test("the drawing of 1006 looks as it did on its page", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/1006/");
  // Alone at the edge of the page: between two pixels, where words above may move it, it has one more.
  const alone = "body{visibility:hidden}.seq svg{visibility:visible;position:fixed;top:0;left:0}";
  await page.addStyleTag({ content: `${hideWords}${alone}` });
  const picture = await page.locator("#wire .seq svg").screenshot();
  expect(picture).toMatchSnapshot("sequence-1006.png", tolerance);
});

for (const [name, path] of Object.entries({
  "badge-1006": "/badge/1006.png",
  "badge-4999": "/badge/4999.png",
  "badge-service": "/badge/services/discord-gateway/4004.png",
  "image-1006": "/image/1006.png",
  "image-site": "/image/site.png",
}))
  test(`${path} looks as it did`, async ({ request }) => {
    const picture = await (await request.get(path)).body();
    expect(picture).toMatchSnapshot(`${name}.png`, tolerance);
  });

for (const theme of ["light", "dark", "sepia"])
  test(`the card of 1006 has the picture that it had in the theme ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 400 });
    await page.goto(`/embed/1006/?theme=${theme}`);
    await page.addStyleTag({ content: hideWords });
    const picture = await page.locator(".picture svg").screenshot();
    expect(picture).toMatchSnapshot(`card-${theme}.png`, tolerance);
  });
