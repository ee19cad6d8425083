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

interface Asked {
  /** The page of a card. */
  readonly html: string;
  readonly typefaces: readonly string[];
  readonly widths: readonly number[];
}

/**
 * Runs in the page of a card: puts another card with its styles in its place, which takes a quarter
 * of the time of opening it, and gives its height at each width in px, a row for each typeface.
 */
const neededHeights = ({ html, typefaces: all, widths }: Asked) => {
  const other = new DOMParser().parseFromString(html, "text/html");
  const styles = [...other.querySelectorAll("style")];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.map(({ textContent }) => textContent).join(""));
  for (const style of document.querySelectorAll("style")) style.remove();
  // The policy of the page that is open allows its own `<style>` alone.
  document.adoptedStyleSheets = [sheet];
  document.body.replaceWith(document.adoptNode(other.body));
  const frame = document.querySelector(".frame");
  return all.map((typeface) => {
    document.documentElement.style.setProperty("--sans", `"${typeface}"`);
    return widths.map((width) => {
      document.body.style.width = `${width}px`;
      return Math.ceil(frame?.getBoundingClientRect().height ?? 0);
    });
  });
};

/** Each width at which a frame is too low for its card, or more than a line too tall. */
function misfits(path: string, widths: readonly number[], rows: readonly (readonly number[])[]) {
  // A card that nobody has measured yet has the height that any card fits into.
  const most = measuredHeights(path) === undefined ? Infinity : heightTolerance;
  return typefaces.flatMap((typeface, row) =>
    widths.flatMap((width, index) => {
      const spare = cardHeight(path, width) - (rows[row]?.[index] ?? Infinity);
      return spare < 0 || spare > most ? [`${path} ${width} px, ${typeface}: ${spare} px`] : [];
    }),
  );
}

const everyWidth = Array.from(
  { length: widestCard - narrowestCard + 1 },
  (_, index) => narrowestCard + index,
);

const codePath = "/1006/";

/** The cards that are tried at every width: one of each kind and layout. */
const whole = new Set([
  codePath,
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
      await engine.goto(`${baseURL ?? ""}${cardPath(codePath)}`);
      for (const path of measuredPaths) {
        const html = await (await fetch(`${baseURL ?? ""}${cardPath(path)}`)).text();
        const widths = whole.has(path) ? everyWidth : someWidths;
        const rows = await engine.evaluate(neededHeights, { html, typefaces, widths });
        wrong.push(...misfits(path, widths, rows));
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
