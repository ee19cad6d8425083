import { expect, test } from "playwright/test";
import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { measuredPaths } from "#scripts/measure/card-paths.ts";
import { typefaces } from "#scripts/measure/card-size.ts";
import { engineNames, startTimeout, type Engine } from "#scripts/browsers/engine.ts";
import { openEngine } from "#scripts/browsers/open.ts";
import {
  cardHeight,
  measuredHeights,
  narrowestCard,
  heightTolerance,
  widestCard,
} from "#site/lib/cards/card-height.ts";
import { cardPath, searchCardPath } from "#site/lib/addresses/urls.ts";

/** Runs in the page: the height of the card at each width in px, as a frame with that font has it. */
const neededHeights = ({ typeface, widths }: { typeface: string; widths: readonly number[] }) => {
  document.documentElement.style.setProperty("--sans", `"${typeface}"`);
  const frame = document.querySelector(".frame");
  return widths.map((width) => {
    document.body.style.width = `${width}px`;
    return Math.ceil(frame?.getBoundingClientRect().height ?? 0);
  });
};

/** Each width at which a frame is too low for its card, or more than a line too tall. */
async function misfits(engine: Engine, path: string, widths: readonly number[]) {
  const wrong: string[] = [];
  // A card that nobody has measured yet has the height that any card fits into.
  const most = measuredHeights(path) === undefined ? Infinity : heightTolerance;
  for (const typeface of typefaces) {
    const needed = await engine.evaluate(neededHeights, { typeface, widths });
    needed.forEach((height, index) => {
      const width = widths[index] ?? 0;
      const spare = cardHeight(path, width) - height;
      if (spare < 0 || spare > most) wrong.push(`${path} ${width} px, ${typeface}: ${spare} px`);
    });
  }
  return wrong;
}

const everyWidth = Array.from(
  { length: widestCard - narrowestCard + 1 },
  (_, index) => narrowestCard + index,
);

/** The cards that are tried at every width: one of each kind and layout. */
const whole = new Set([
  "/1006/",
  "/1011/",
  pathOf(codeSubject(4999)),
  "/compare/1006-vs-1013/",
  "/services/discord-gateway/4004/",
  "/situations/idle-timeout/",
  searchCardPath,
]);

/** The others are tried where snippets have them, at the ends of each layout, and between. */
const someWidths = [240, 280, 320, 339, 340, 380, 420, 500, 599, 600, 640, 720, 800];

for (const name of engineNames)
  test.describe(name, () => {
    test.setTimeout(startTimeout + 420_000);
    let engine: Engine;

    test.beforeAll(async () => {
      test.setTimeout(startTimeout);
      engine = await openEngine(name);
      await engine.setSize(900, 600);
    });

    test.afterAll(() => engine.close());

    test("needs no more than its frame has, and leaves a line at most", async ({ baseURL }) => {
      const wrong: string[] = [];
      for (const path of measuredPaths) {
        await engine.goto(`${baseURL ?? ""}${cardPath(path)}`);
        const widths = whole.has(path) ? everyWidth : someWidths;
        wrong.push(...(await misfits(engine, path, widths)));
      }
      expect(wrong).toEqual([]);
    });

    test("has no scrollbar in a window of its frame’s size", async ({ baseURL }) => {
      for (const path of ["/1006/", "/compare/1006-vs-1013/", "/situations/idle-timeout/"])
        for (const width of [300, 420, 640]) {
          await engine.setSize(width, cardHeight(path, width));
          await engine.goto(`${baseURL ?? ""}${cardPath(path)}`);
          const spare = await engine.evaluate(() => {
            const { clientHeight, clientWidth, scrollHeight } = document.body;
            return [clientHeight - scrollHeight, innerWidth - clientWidth];
          }, null);
          expect.soft([path, width, ...spare]).toEqual([path, width, 0, 0]);
        }
    });
  });
