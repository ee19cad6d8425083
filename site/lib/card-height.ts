import { parseCode } from "../../data/parse-code.ts";
import { rangeOf } from "../../data/ranges.ts";
import { codePath } from "../../data/paths.ts";
import measured from "./card-heights.json" with { type: "json" };

/** The widths in px at which `npm run measure:cards` measured every card. */
export const narrowestCard = 240;
export const widestCard = 800;

/** The height of one card from each width on, in px: `[[240, 196], [262, 176], …]`. */
export type CardHeights = readonly (readonly [fromWidth: number, height: number])[];

const heights = measured as unknown as Readonly<Record<string, CardHeights>>;

/** The search card has no page of its own; the table has its heights under this. */
export const searchCardPath = "/find/";

/** The measured heights of the card of a page, or nothing if it is newer than the table. */
export const measuredHeights = (path: string): CardHeights | undefined => heights[path];

/** Room in px that a frame may have to spare: a line of text, for a reader's other font. */
export const slack = 24;

/** No frame is taller than this, in px, however narrow it is. */
const tallest = 1000;

/** For a card that is newer than the table: tall enough. A test asks for `npm run measure:cards`. */
const unmeasured = [[narrowestCard, 480]] as const;

/** Which measured card has the words of this one: all numbers of a range share their words. */
export function measuredPath(path: string): string {
  const parsed = parseCode(path.replaceAll("/", ""));
  return path in heights || !parsed.ok ? path : codePath(rangeOf(parsed.code).to);
}

/**
 * The height in px that a card needs at a width, so that its frame neither scrolls nor jumps.
 * Below the measured widths the text is assumed to keep its area.
 * @param path of the page that the card stands for
 */
export function cardHeight(path: string, width: number): number {
  const steps = heights[measuredPath(path)] ?? unmeasured;
  const narrow = steps[0] ?? unmeasured[0];
  if (width < narrowestCard)
    return Math.min(Math.ceil((narrow[1] * narrowestCard) / Math.max(width, 1)), tallest);
  return steps.findLast(([from]) => from <= width)?.[1] ?? narrow[1];
}

/**
 * The heights of a card as the script tag reads them: `175 265:155 340:260`, each from a width on.
 * @param path of the page that the card stands for
 */
export const heightSteps = (path: string): string =>
  (heights[measuredPath(path)] ?? unmeasured)
    .map(([from, height], index) => (index === 0 ? `${height}` : `${from}:${height}`))
    .join(" ");
