import { expect, test } from "playwright/test";
import { closeCodes } from "../data/codes.ts";
import { builtPairs } from "../data/pairs.ts";
import { codePath, comparisonPathOf, serviceCodePath, situationPath } from "../data/paths.ts";
import { services } from "../data/services.ts";
import { situations } from "../data/situations.ts";
import { cardHeight, searchCardPath } from "../site/lib/card-height.ts";
import { cardPath } from "../site/lib/urls.ts";

const widths = [240, 280, 339, 340, 420, 500, 599, 600, 720, 800];

/** Room that a frame may have to spare: a line of text, for a reader's other font. */
const slack = 24;

const paths = [
  ...closeCodes.map(({ code }) => codePath(code)),
  codePath(4004),
  situationPath("idle-timeout"),
  searchCardPath,
];

for (const path of paths)
  test(`the frame of ${path} has the height of its card`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 100 });
      await page.goto(cardPath(path));
      const needed = await page.evaluate(() =>
        Math.ceil(document.body.getBoundingClientRect().height),
      );
      const given = cardHeight(path, width);
      expect.soft([width, given >= needed, given - needed <= slack]).toEqual([width, true, true]);
    }
  });

/** All other cards, each at three widths only: enough to see that the table is stale. */
const others = [
  ...builtPairs().map(([a, b]) => comparisonPathOf(a, b)),
  ...services.flatMap(({ id, codes }) => codes.map(({ code }) => serviceCodePath(id, code))),
  ...situations.map(({ id }) => situationPath(id)),
];
const parts = Map.groupBy(others, (path) => others.indexOf(path) % 8);

for (const [part, members] of parts)
  test(`the frames of comparisons, services and situations have the height of their cards, part ${part + 1}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const wrong: unknown[] = [];
    for (const path of members) {
      await page.goto(cardPath(path));
      for (const width of [280, 420, 720]) {
        const needed = await page.evaluate((wide) => {
          document.body.style.width = `${wide}px`;
          return Math.ceil(document.body.getBoundingClientRect().height);
        }, width);
        const given = cardHeight(path, width);
        if (given < needed || given - needed > slack) wrong.push([path, width, given, needed]);
      }
    }
    expect(wrong).toEqual([]);
  });
