import type { Family, GlyphKind } from "#data/model/close-code.ts";
import { drawGlyph } from "#design/glyph.ts";
import { printMarks } from "./svg.ts";
import { themedInks, themeStyle } from "./theme-style.ts";

const size = 16;

/**
 * Draws a glyph as an icon that follows the reader's theme by itself, for a browser's tab.
 * @returns an SVG of 16 units
 */
export const drawIcon = (kind: GlyphKind, family: Family): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><style>${themeStyle(family)}</style>${printMarks(drawGlyph(kind, size), themedInks)}</svg>`;
