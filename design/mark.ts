/** What a mark is drawn in: the neutral wire, the family's colour, the paper, or the ink of text. */
export type MarkInk = "wire" | "event" | "paper";

/**
 * One SVG path of a drawing, as data: Astro, Lit, satori and the badge each print it their own
 * way, and no markup crosses a folder.
 */
export interface Mark {
  readonly d: string;
  readonly ink: MarkInk;
  /** Stroke width in units of the drawing; without it the path is filled. */
  readonly width?: number;
  /** Length of dash and gap in units; without it the stroke is solid. */
  readonly dash?: number;
}

/** Rounds to a hundredth and prints without a trailing zero: short paths, the same on every run. */
export const unit = (value: number): string => String(Number(value.toFixed(2)));
