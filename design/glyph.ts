import type { GlyphKind } from "../data/close-code.ts";
import { glyphMarks } from "./glyph-marks.ts";
import type { Mark } from "./mark.ts";
import { sheetOf, type GlyphSize } from "./sheet.ts";

/**
 * The wire glyph: the last row of the sequence diagram, cropped to a square. Time runs down, the
 * client is on the left, the server on the right.
 *
 * @param bleed how far the lifelines run past the top and the bottom of the square, in units
 * @returns the paths, to be drawn in a square of `size` units
 */
export function drawGlyph(kind: GlyphKind, size: GlyphSize, bleed = 0): readonly Mark[] {
  const { top, bottom, ...figures } = sheetOf(size);
  const sheet = { ...figures, top: top - bleed, bottom: bottom + bleed };
  const marks = glyphMarks[kind](sheet);
  return size === 160 ? [...openLine(kind), ...marks] : marks;
}

/** Every kind of glyph. */
export const glyphKinds = Object.keys(glyphMarks) as readonly GlyphKind[];

/** At 160 px there is room for the row before: the line was open, or (dotted) never was. */
function openLine(kind: GlyphKind): readonly Mark[] {
  if (kind === "tls-failure") return [{ d: "M27.5 46H132.5", ink: "wire", width: 2, dash: 4 }];
  return [
    { d: "M27.5 46H132.5", ink: "wire", width: 2 },
    { d: "M24.5 46l9-5v10zM135.5 46l-9-5v10z", ink: "wire" },
  ];
}
