import { andList } from "#data/text/list-words.ts";
import { cardPath } from "#site/lib/addresses/urls.ts";
import { measuredHeights } from "#site/lib/cards/card-height.ts";
import { findChromium } from "../browsers/browser.ts";
import { isFound } from "../browsers/find.ts";
import { measuredPaths } from "../measure/card-paths.ts";
import { run } from "../setup/setup.mjs";

/** The engines that cards are measured in and that this machine lacks. */
const missingEngines = (): readonly string[] =>
  [
    ["Chromium", findChromium() !== undefined] as const,
    ["Firefox", isFound.firefox()] as const,
    ["WebKit", isFound.webkit()] as const,
  ].flatMap(([name, found]) => (found ? [] : [name]));

/**
 * Measures the cards that were never measured, and those of pages that changed, in three engines.
 * A machine without one of them is told so; until somebody measures, such a card has the height
 * that any card fits into.
 * @returns whether all went well
 */
export async function measureChanged(changed: readonly string[]): Promise<boolean> {
  const cards = measuredPaths.filter(
    (path) => measuredHeights(path) === undefined || changed.includes(path),
  );
  if (cards.length === 0) return true;
  const missing = missingEngines();
  if (missing.length > 0) {
    console.log(`${cards.length} cards were not measured: ${andList.format(missing)} not found.`);
    return true;
  }
  console.log(`Measuring ${cards.length} cards …`);
  const commands = [
    ["astro", "build", "--silent"],
    ["node", "scripts/measure/measure-cards.ts", ...cards.map(cardPath)],
  ];
  for (const command of commands) if ((await run(command)) !== 0) return false;
  return true;
}
