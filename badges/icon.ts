import type { Family, GlyphKind } from "../data/close-code.ts";
import { drawGlyph } from "../design/glyph.ts";
import { themes } from "../design/palette.ts";
import { printMarks } from "./svg.ts";

const size = 16;

/**
 * Draws a glyph as an icon that follows the reader's theme by itself, for a browser's tab.
 * @returns an SVG of 16 units
 */
export function drawIcon(kind: GlyphKind, family: Family): string {
  const { light, dark } = themes;
  const marks = printMarks(drawGlyph(kind, size), {
    wire: "var(--w)",
    event: "var(--e)",
    paper: "none",
  });
  const colours = `:root{--w:${light.inks.wire};--e:${light.families[family]}}@media(prefers-color-scheme:dark){:root{--w:${dark.inks.wire};--e:${dark.families[family]}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><style>${colours}</style>${marks}</svg>`;
}
