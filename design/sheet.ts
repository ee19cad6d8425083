/** The four optical sizes of a glyph, in px. */
export const glyphSizes = [16, 24, 48, 160] as const;

export type GlyphSize = (typeof glyphSizes)[number];

/** Where things stand in a glyph of one size. All lengths are units of the drawing (px). */
export interface Sheet {
  readonly size: GlyphSize;
  /** The middle of the client's and of the server's lifeline. */
  readonly client: number;
  readonly server: number;
  readonly top: number;
  readonly bottom: number;
  /** The row of a single event, and how far two events lie above and below it. */
  readonly row: number;
  readonly spread: number;
  readonly wireWidth: number;
  readonly eventWidth: number;
  /** Length of an arrowhead. */
  readonly head: number;
  /** A twelfth of the space between the lifelines: the measure of payloads and crosses. */
  readonly step: number;
}

type Figures = Omit<Sheet, "size" | "step">;

/** Strokes lie on whole pixels at 16 and 24 px. */
const figures: Readonly<Record<GlyphSize, Figures>> = {
  16: {
    client: 2,
    server: 14,
    top: 1,
    bottom: 15,
    row: 8,
    spread: 3,
    wireWidth: 2,
    eventWidth: 2,
    head: 4,
  },
  24: {
    client: 3,
    server: 21,
    top: 2,
    bottom: 22,
    row: 12,
    spread: 4,
    wireWidth: 2,
    eventWidth: 2,
    head: 5,
  },
  48: {
    client: 6,
    server: 42,
    top: 4,
    bottom: 44,
    row: 24,
    spread: 8,
    wireWidth: 3,
    eventWidth: 3.5,
    head: 9,
  },
  160: {
    client: 22,
    server: 138,
    top: 26,
    bottom: 134,
    row: 90,
    spread: 21,
    wireWidth: 5,
    eventWidth: 7,
    head: 22,
  },
};

/** The sheet of one size. At 160 px payloads stay small, to leave room for the row above. */
export function sheetOf(size: GlyphSize): Sheet {
  const figure = figures[size];
  return { ...figure, size, step: size === 160 ? 6.7 : (figure.server - figure.client) / 12 };
}

/** Whether there is room for two marks only. */
export const isSmall = ({ size }: Sheet): boolean => size === 16;

/** A place between the lifelines: 0 is the client, 1 the server. */
export const between = (sheet: Sheet, part: number): number =>
  sheet.client + (sheet.server - sheet.client) * part;

/** The inner edges of the two lifelines, where an arrow starts and ends. */
export const innerEdges = ({ client, server, wireWidth }: Sheet) =>
  ({ left: client + wireWidth / 2, right: server - wireWidth / 2 }) as const;
