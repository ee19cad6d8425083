import { narrowestCard, widestCard } from "#site/lib/cards/card-height.ts";
import type { Engine } from "../browsers/engine.ts";

/** System fonts of different widths: a frame must be tall enough for each. */
export const typefaces = ["DejaVu Sans", "Liberation Sans"] as const;

/** The widths at which a card changes its layout (widget/card/styles/): between two, more width never adds height. */
const layoutWidths = [narrowestCard, 340, 600, widestCard + 1];

/**
 * Runs in the page. The height of the card at every width, in px, without the floors that it has
 * (site/lib/cards/card-floors.ts); equal ends have equal middles.
 */
const measure = ({ typeface, widths }: { typeface: string; widths: readonly number[] }) => {
  document.documentElement.style.setProperty("--sans", `"${typeface}"`);
  const frame = document.querySelector<HTMLElement>(".frame");
  frame?.style.setProperty("min-height", "0");
  const heights: number[] = [];
  const heightAt = (width: number) => {
    document.body.style.width = `${width}px`;
    return Math.ceil(frame?.getBoundingClientRect().height ?? 0);
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
  widths.slice(1).forEach((end, index) => {
    const [from, to] = [widths[index] ?? end, end - 1];
    const last = heightAt(to);
    fill(from, heightAt(from), to, last);
    heights.push(last);
  });
  return heights;
};

/**
 * The height in px that the content of the shown card has at every width from
 * {@link narrowestCard} to {@link widestCard}, a row for each typeface.
 */
export async function naturalHeights(engine: Engine): Promise<readonly (readonly number[])[]> {
  const rows: number[][] = [];
  for (const typeface of typefaces)
    rows.push(await engine.evaluate(measure, { typeface, widths: layoutWidths }));
  return rows;
}
