import type { WireEnd } from "#data/model/wire.ts";

/** The width of a sequence diagram, in units: px where it is 340 px wide. */
export const sequenceWidth = 340;

/** The middle of each lifeline. */
export const columns: Readonly<Record<WireEnd, number>> = { client: 40, proxy: 178, server: 316 };

/** Where lifelines begin, where the first row is, and how far apart rows are. */
export const top = 22;
export const firstRow = 56;
export const pitch = 36;

const sign = (from: number, to: number) => (to > from ? 1 : -1);

/**
 * A frame that arrived, with a head at each lifeline that it reached. To be filled and stroked:
 * a line has no area, so only the heads fill.
 * @param stops the columns that it passes, the sender's first
 */
export const arrowPath = (stops: readonly number[], y: number): string =>
  stops
    .slice(1)
    .map((to, index) => {
      const toward = sign(stops[index] ?? to, to);
      const head = `m${toward * 6} 0l${toward * -9}-4v8z`;
      return `M${(stops[index] ?? to) + toward} ${y}H${to - toward * 10}${head}`;
    })
    .join("");

/**
 * A cut: solid at the end that let go, then the two slashes, then dashes that open towards the
 * end that finds the connection gone. So its direction reads without a filled head, which stands
 * for a frame that arrived.
 */
export function cutPath(from: number, to: number, y: number): string {
  const toward = sign(from, to);
  const reach = Math.abs(to - from);
  const solid = Math.round(reach * 0.35);
  const dashes = Math.floor((reach - solid - 18) / 10);
  const tip = to - toward * 3;
  const slashes = `m-4 9l8-18m${toward * 8 - 8} 18l8-18`;
  const afterSlashes = from + toward * (solid + 8) + 4;
  const gap = `m${tip - toward * 10 * dashes - afterSlashes} 9`;
  const dash = `m${toward * 5} 0h${toward * 5}`.repeat(dashes);
  const head = `m0 0l${toward * -8}-5m${toward * 8} 5l${toward * -8} 5`;
  return `M${from} ${y}h${toward * solid}${slashes}${gap}${dash}${head}`;
}

/** A block on the lifeline: something that happened at this end. */
export const reportPath = (x: number, y: number): string => `M${x - 3} ${y - 8}h6v16h-6z`;

/** A band across all lifelines: time in which nothing was sent. */
export const quietPath = (y: number): string => `M22 ${y - 10}h312v20H22z`;

/** The foot of a lifeline that stops. */
export const foot = "m-6 0h12";
