import { expect, test } from "playwright/test";
import { closeCodes } from "../data/codes.ts";
import { compareCodes } from "../data/compare.ts";
import { oftenConfused } from "../data/often-confused.ts";
import { codePath } from "../data/paths.ts";
import { cardHeight } from "../site/lib/card-height.ts";
import { cardPath } from "../site/lib/urls.ts";

const widths = [240, 280, 339, 340, 420, 500, 599, 600, 720, 800];

/** Room that a frame may have to spare: a line of text, for a reader's other font. */
const slack = 24;

const paths = [
  ...closeCodes.map(({ code }) => codePath(code)),
  ...oftenConfused.map(([a, b]) => compareCodes(a, b).path),
  codePath(4004),
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
