import measured from "#site/generated/card-floors.json" with { type: "json" };
import { measuredPath, type CardHeights } from "./card-height.ts";

const floors = measured as unknown as Readonly<Record<string, CardHeights>>;

/** From each width on, how tall a card is at least, in px; 0 is no floor. */
export const measuredFloors = (path: string): CardHeights => floors[path] ?? [];

/**
 * The style sheet that keeps a card at most a line lower than its frame. The frame has the height
 * that the card needs in the widest font; at a few widths several paragraphs are a line shorter in
 * another, and there the card is as tall as its frame, but for {@link heightTolerance}.
 * @param path of the page that the card stands for
 */
export const floorRules = (path: string): string =>
  (floors[measuredPath(path)] ?? [])
    .map(([from, floor], index, steps) => [from, steps[index + 1]?.[0], floor] as const)
    .filter(([, , floor]) => floor > 0)
    .map(([from, to, floor]) => `@container ${range(from, to)}{.frame{min-height:${floor}px}}`)
    .join("");

/** With no `<`, which a template would escape. A frame's width may be a part of a px. */
const range = (from: number, to: number | undefined): string =>
  to === undefined
    ? `(min-width:${from}px)`
    : `(min-width:${from}px) and (max-width:${to - 0.02}px)`;
