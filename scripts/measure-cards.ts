import { writeFile } from "node:fs/promises";
import { chromium, type Page } from "playwright";
import { closeCodes } from "../data/codes.ts";
import { builtPairs } from "../data/pairs.ts";
import { codePath, comparisonPathOf, serviceCodePath, situationPath } from "../data/paths.ts";
import { codeRanges, beyondRanges } from "../data/ranges.ts";
import {
  measuredHeights,
  narrowestCard,
  searchCardPath,
  widestCard,
  type CardHeights,
} from "../site/lib/card-height.ts";
import { services } from "../data/services.ts";
import { situations } from "../data/situations.ts";
import { cardPath } from "../site/lib/urls.ts";
import { chromiumOptions } from "./browser.ts";
import { serve } from "./serve.ts";

/** System fonts of different widths: a frame must be tall enough for each. */
const typefaces = ["DejaVu Sans", "Liberation Sans"];

/** A number without a record for each range, for the cards that are made on demand. */
const examples = [...codeRanges, beyondRanges].map(({ to }) => to);

const paths: readonly string[] = [
  ...closeCodes.map(({ code }) => codePath(code)),
  ...examples.map(codePath),
  ...builtPairs().map((pair) => comparisonPathOf(...pair)),
  ...services.flatMap(({ id, codes }) => codes.map(({ code }) => serviceCodePath(id, code))),
  ...situations.map(({ id }) => situationPath(id)),
  searchCardPath,
];

/** The widths at which a card changes its layout (card.css): between two, more width never adds height. */
const layoutWidths = [narrowestCard, 340, 600, widestCard + 1];

/** The height of the card in the page at every width, in px; equal ends have equal middles. */
const measure = (page: Page, typeface: string): Promise<number[]> =>
  page.evaluate(
    ({ typeface, layoutWidths }) => {
      document.documentElement.style.setProperty("--sans", `"${typeface}"`);
      const heights: number[] = [];
      const heightAt = (width: number) => {
        document.body.style.width = `${width}px`;
        return Math.ceil(document.body.getBoundingClientRect().height);
      };
      const fill = (from: number, first: number, to: number, last: number) => {
        if (first === last || to - from < 2) {
          for (let width = from; width < to; width += 1) heights.push(first);
          return;
        }
        const middle = (from + to) >> 1;
        const between = heightAt(middle);
        fill(from, first, middle, between);
        fill(middle, between, to, last);
      };
      layoutWidths.slice(1).forEach((end, index) => {
        const [from, to] = [layoutWidths[index] ?? end, end - 1];
        const last = heightAt(to);
        fill(from, heightAt(from), to, last);
        heights.push(last);
      });
      return heights;
    },
    { typeface, layoutWidths },
  );

/** Keeps only the widths at which the height changes. */
const steps = (heights: readonly number[]): readonly (readonly [number, number])[] =>
  heights
    .map((height, index) => [narrowestCard + index, height] as const)
    .filter(([, height], index) => height !== heights[index - 1]);

/** The heights of one card at every width, in the typeface that makes it tallest. */
async function heightsOf(page: Page, url: string): Promise<CardHeights> {
  await page.goto(url);
  const all: number[][] = [];
  for (const typeface of typefaces) all.push(await measure(page, typeface));
  return steps(all[0]?.map((_, index) => Math.max(...all.map((one) => one[index] ?? 0))) ?? []);
}

/**
 * Measures cards of the built site at every width and writes the table that oEmbed reads.
 * @param asked the paths of the cards to measure, such as `/embed/1006/`, besides those that the
 *   table lacks; `missing` names none. Without any, all are measured
 */
async function measureCards(asked: readonly string[]): Promise<void> {
  const port = await serve(process.env["OUT_DIR"] ?? "dist", "127.0.0.1", 0);
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const lines: string[] = [];
  for (const path of paths) {
    const card = cardPath(path);
    const known = asked.length > 0 && !asked.includes(card) ? measuredHeights(path) : undefined;
    const heights = known ?? (await heightsOf(page, `http://127.0.0.1:${port}${card}`));
    lines.push(` "${path}": ${JSON.stringify(heights)}`);
  }
  await browser.close();
  await writeFile("site/lib/card-heights.json", `{\n${lines.join(",\n")}\n}\n`);
}

await measureCards(process.argv.slice(2));
process.exit(0);
