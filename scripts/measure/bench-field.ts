// `npm run bench:field`: how long a key takes in the search field of the built home page, in a
// Chromium whose processor is slowed down. In one run: as it is, and four times slower, as Lighthouse
// makes a phone of it (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { serve } from "#server/serve.ts";
import { chromiumOptions } from "../browsers/browser.ts";
import { answeredQuestions, questionSets } from "./search-score.ts";

const { values } = parseArgs({ options: { slower: { type: "string", default: "4" } } });
const { OUT_DIR: directory = "dist" } = process.env;

/** Every third text that stands in the field while real questions are typed, a key at a time. */
const typed = questionSets
  .flatMap(({ file }) => answeredQuestions(file))
  .flatMap(({ query }) => Array.from({ length: query.length }, (_, end) => query.slice(0, end + 1)))
  .filter((_, number) => number % 3 === 0);

/** Runs in the page: how long each key takes until its suggestions are laid out, in ms. */
const timesOf = (texts: readonly string[]): readonly number[] => {
  const field = document.querySelector<HTMLInputElement>("input[role=combobox]");
  if (!field) throw new Error("The page has no field with suggestions.");
  return texts.map((text) => {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
};

/** What the first use of the field costs beside the network: its data are made ready. */
async function untilReady(page: Page): Promise<number> {
  const start = performance.now();
  await page.locator("input[name=q]").first().focus();
  await page.keyboard.type("1");
  await page.getByRole("option").first().waitFor();
  return performance.now() - start;
}

const at = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(1);

const port = await serve(directory, "127.0.0.1", 0);
const browser = await chromium.launch(chromiumOptions());
console.log(`The field of ${directory}/, ${typed.length} keys of real questions:\n`);
for (const rate of [1, Number(values.slower)]) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(`http://127.0.0.1:${port}/`);
  const ready = await untilReady(page);
  const times = (await page.evaluate(timesOf, typed)).toSorted((a, b) => a - b);
  console.log(
    `${rate}× slower: a key takes ${at(times, 0.5)} ms (median), ${at(times, 0.95)} (p95), ${at(times, 0.99)} (p99), ${at(times, 1)} (worst); the first suggestions ${ready.toFixed(0)} ms after the field got the focus`,
  );
  await page.close();
}
await browser.close();
process.exit();
