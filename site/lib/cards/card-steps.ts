/** The lowest width in px at which `npm run measure:cards` measured every card. */
export const narrowestCard = 240;

/** The height of one card from each width on, in px: `[[240, 196], [262, 176], …]`. */
export type CardHeights = readonly (readonly [fromWidth: number, height: number])[];

/** No frame is taller than this, in px, however narrow it is. */
const tallest = 1000;

/**
 * The height in px that a card needs at a width. Below the measured widths the text is assumed to
 * keep its area.
 */
export function heightAt(heights: CardHeights, width: number): number {
  const narrow = heights[0]?.[1] ?? tallest;
  if (width < narrowestCard)
    return Math.min(Math.ceil((narrow * narrowestCard) / Math.max(width, 1)), tallest);
  return heights.findLast(([from]) => from <= width)?.[1] ?? narrow;
}

/** The heights as the script tag reads them: `175 265:155 340:260`, each from a width on. */
export const printHeights = (heights: CardHeights): string =>
  heights
    .map(([from, height], index) => (index === 0 ? `${height}` : `${from}:${height}`))
    .join(" ");
