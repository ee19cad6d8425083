import { writeFile } from "node:fs/promises";
import {
  measuredHeights,
  narrowestCard,
  heightTolerance,
  type CardHeights,
} from "#site/lib/cards/card-height.ts";
import { measuredFloors } from "#site/lib/cards/card-floors.ts";
import { cardPath } from "#site/lib/addresses/urls.ts";
import { measuredPaths } from "./card-paths.ts";
import { naturalHeights } from "./card-size.ts";
import { engineNames, type EngineName } from "../browsers/engine.ts";
import { openEngine } from "../browsers/open.ts";
import { serve } from "#server/serve.ts";

/** What is kept of one card. */
interface Measured {
  readonly heights: CardHeights;
  readonly floors: CardHeights;
}

/** The heights of each card in one engine: a row for each typeface, a column for each width. */
async function measureIn(name: EngineName, origin: string, paths: readonly string[]) {
  const engine = await openEngine(name);
  await engine.setSize(900, 600);
  const all = new Map<string, readonly (readonly number[])[]>();
  for (const path of paths) {
    await engine.goto(`${origin}${cardPath(path)}`);
    all.set(path, await naturalHeights(engine));
  }
  await engine.close();
  return all;
}

/** The pairs of a list whose second half differs from the one before. */
const steps = (values: readonly number[]): CardHeights =>
  values
    .map((value, index) => [narrowestCard + index, value] as const)
    .filter(([, value], index) => value !== values[index - 1]);

/** What a frame gets on top, in px: a third font may stand a little lower on its line. */
const margin = 2;

/** From the heights in every engine and typeface: the tallest, and where another needs a floor. */
function summarizeHeights(rows: readonly (readonly number[])[]): Measured {
  const [first = []] = rows;
  const columns = first.map((_, index) => rows.map((row) => row[index] ?? 0));
  const tallest = columns.map((column) => Math.max(...column) + margin);
  const floors = columns.map((column, index) => {
    const least = (tallest[index] ?? 0) - heightTolerance;
    return Math.min(...column) < least ? least : 0;
  });
  return {
    heights: steps(tallest),
    floors: floors.some((floor) => floor > 0) ? steps(floors) : [],
  };
}

const write = (file: string, entries: readonly (readonly [string, CardHeights])[]) => {
  const lines = entries.map(([path, pairs]) => ` "${path}": ${JSON.stringify(pairs)}`);
  return writeFile(`site/generated/${file}.json`, `{\n${lines.join(",\n")}\n}\n`);
};

/**
 * Measures cards of the built site at every width, in three engines, and writes the tables that
 * oEmbed, the snippets and the cards read.
 * @param asked the paths of the cards to measure, such as `/embed/1006/`, besides those that the
 *   table lacks; `missing` names none. Without any, all are measured
 */
async function measureCards(asked: readonly string[]): Promise<void> {
  const port = await serve(process.env["OUT_DIR"] ?? "dist", "127.0.0.1", 0);
  const isKnown = (path: string) =>
    asked.length > 0 && !asked.includes(cardPath(path)) && measuredHeights(path) !== undefined;
  const paths = measuredPaths.filter((path) => !isKnown(path));
  const engines = await Promise.all(
    engineNames.map((name) => measureIn(name, `http://127.0.0.1:${port}`, paths)),
  );
  const entries = measuredPaths.map((path): readonly [string, Measured] => {
    const rows = engines.flatMap((all) => all.get(path) ?? []);
    if (rows.length > 0) return [path, summarizeHeights(rows)];
    return [path, { heights: measuredHeights(path) ?? [], floors: measuredFloors(path) }];
  });
  const withFloors = entries.filter(([, { floors }]) => floors.length > 0);
  await write(
    "card-heights",
    entries.map(([path, { heights }]) => [path, heights]),
  );
  await write(
    "card-floors",
    withFloors.map(([path, { floors }]) => [path, floors]),
  );
}

await measureCards(process.argv.slice(2));
process.exit(0);
