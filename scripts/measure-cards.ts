import { writeFile } from "node:fs/promises";
import { chromium, type Page } from "playwright";
import { closeCodes } from "../data/codes.ts";
import { builtPairs } from "../data/pairs.ts";
import { codePath, comparisonPathOf, serviceCodePath } from "../data/paths.ts";
import { codeRanges, beyondRanges } from "../data/ranges.ts";
import { narrowestCard, widestCard, type CardHeights } from "../site/lib/card-height.ts";
import { services } from "../data/services.ts";
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
];

/** The height of the card in the page at every width, in px, as steps: `[from width, height]`. */
const measure = (page: Page, typeface: string): Promise<number[]> =>
  page.evaluate(
    ({ typeface, narrowest, widest }) => {
      document.documentElement.style.setProperty("--sans", `"${typeface}"`);
      return Array.from({ length: widest - narrowest + 1 }, (_, index) => {
        document.body.style.width = `${narrowest + index}px`;
        return Math.ceil(document.body.getBoundingClientRect().height);
      });
    },
    { typeface, narrowest: narrowestCard, widest: widestCard },
  );

/** Keeps only the widths at which the height changes. */
const steps = (heights: readonly number[]): readonly (readonly [number, number])[] =>
  heights
    .map((height, index) => [narrowestCard + index, height] as const)
    .filter(([, height], index) => height !== heights[index - 1]);

/** Measures every card of the built site at every width and writes the table that oEmbed reads. */
async function measureCards(): Promise<void> {
  const port = await serve("dist", "127.0.0.1", 0);
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  const table: Record<string, CardHeights> = {};
  for (const path of paths) {
    await page.goto(`http://127.0.0.1:${port}${cardPath(path)}`);
    const all: number[][] = [];
    for (const typeface of typefaces) all.push(await measure(page, typeface));
    const tallest = all[0]?.map((_, index) => Math.max(...all.map((one) => one[index] ?? 0))) ?? [];
    table[path] = steps(tallest);
  }
  await browser.close();
  const lines = Object.entries(table).map(([path, rows]) => ` "${path}": ${JSON.stringify(rows)}`);
  await writeFile("site/lib/card-heights.json", `{\n${lines.join(",\n")}\n}\n`);
}

await measureCards();
process.exit(0);
