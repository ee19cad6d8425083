import { expect, test, type Page } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { compareCodes } from "#data/words/compare.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { registeredPairs } from "#data/lookup/pairs.ts";
import { cardPath } from "#site/lib/addresses/urls.ts";

/** What a page complained about: errors of scripts, of the policy, of requests. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    // The icon of a page that was left before it arrived.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(request.url());
  });
  return complaints;
}

for (const { code } of closeCodes) {
  const { heading, path, answer } = describeCloseCode(code);

  test(`${path} shows ${heading} and its answer`, async ({ page }) => {
    const complaints = complaintsOf(page);
    expect((await page.goto(path))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.getByText(answer, { exact: true })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test(`${cardPath(path)} shows the card of ${heading}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    expect((await page.goto(cardPath(path)))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    expect(complaints).toEqual([]);
  });

  test(`/badge/${code}.svg is an image of ${heading}`, async ({ page }) => {
    await page.goto("/robots.txt");
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return [image.naturalWidth > 100, image.naturalHeight];
    }, `/badge/${code}.svg`);
    expect(size).toEqual([true, 20]);
  });
}

/** The comparisons in tens: a browser for each of 171 pages would take longer than the pages. */
const tens = Map.groupBy(registeredPairs(), ([lower]) => lower);

for (const [lower, pairs] of tens)
  test(`every comparison of ${lower} with a higher code opens, and its card`, async ({ page }) => {
    const complaints = complaintsOf(page);
    for (const pair of pairs) {
      const { path, title, keyDifferences } = compareCodes(...pair);
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      expect(keyDifferences.length).toBeGreaterThan(0);
      await expect(page.locator("#differences li")).toHaveCount(keyDifferences.length);
      // Cards of one kind are opened elsewhere; to open each takes as long as its page.
      const card = await page.request.get(cardPath(path));
      expect((await card.text()).match(/<th scope="col"/g)).toHaveLength(2);
    }
    expect(complaints).toEqual([]);
  });
