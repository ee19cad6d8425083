import { subjectAtPath } from "#data/model/parse-path.ts";
import { rangeOf } from "#data/tables/ranges.ts";
import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import measured from "#site/generated/card-heights.json" with { type: "json" };
import { heightAt, narrowestCard, printHeights, type CardHeights } from "./card-steps.ts";

export { narrowestCard, type CardHeights };

/** The highest width in px at which `npm run measure:cards` measured every card. */
export const widestCard = 800;

const heights = measured as unknown as Readonly<Record<string, CardHeights>>;

/** The measured heights of the card of a page, or nothing if it is newer than the table. */
export const measuredHeights = (path: string): CardHeights | undefined => heights[path];

/** Room in px that a frame may have to spare: a line of text, for a reader's other font. */
export const heightTolerance = 24;

/** For a card that nobody has measured yet: any card fits into it (card-heights.spec.ts). */
const unmeasured = [[narrowestCard, 480]] as const;

/** Which measured card has the words of this one: all numbers of a range share their words. */
export function measuredPath(path: string): string {
  const subject = subjectAtPath(path);
  if (path in heights || subject?.kind !== "code") return path;
  return pathOf(codeSubject(rangeOf(subject.code).to));
}

/** The heights of a card at every width. @param path of the page that the card stands for */
export const cardHeights = (path: string): CardHeights => heights[measuredPath(path)] ?? unmeasured;

/**
 * The height in px that a card needs at a width, so that its frame neither scrolls nor jumps.
 * @param path of the page that the card stands for
 */
export const cardHeight = (path: string, width: number): number =>
  heightAt(cardHeights(path), width);

/**
 * The heights of a card as the script tag reads them.
 * @param path of the page that the card stands for
 */
export const heightSteps = (path: string): string => printHeights(cardHeights(path));
