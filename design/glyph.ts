import type { GlyphKind } from "#data/model/close-code.ts";
import { glyphMarks } from "./glyph-marks.ts";
import { gatewayOf } from "./glyphs/losses.ts";
import type { Mark } from "./mark.ts";
import { innerEdges, sheetOf, type GlyphSize, type Sheet } from "./sheet.ts";

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
  // At 160 px there is room for the row before: the line was open.
  return size === 160 ? [...openLine(kind, sheet), ...marks] : marks;
}

/** The names of the two ends, which stand above the lifelines at 160 px: places of baselines. */
export const glyphEnds = [
  { text: "client", x: 6, y: 17, anchor: "start" },
  { text: "server", x: 154, y: 17, anchor: "end" },
] as const;

/** Every kind of glyph. */
export const glyphKinds = Object.keys(glyphMarks) as readonly GlyphKind[];

/** How far right the open line reached: TLS opened none (dotted), and a gateway was its end. */
function openLine(kind: GlyphKind, sheet: Sheet): readonly Mark[] {
  if (kind === "no-meaning") return [];
  const { left } = innerEdges(sheet);
  const end = kind === "bad-upstream" ? gatewayOf(sheet) : sheet.server;
  const right = end - sheet.wireWidth / 2;
  const line: Mark = { d: `M${left + 3} 46H${right - 3}`, ink: "wire", width: 2 };
  if (kind === "tls-failure") return [{ ...line, dash: 4 }];
  return [line, { d: `M${left} 46l9-5v10zM${right} 46l-9-5v10z`, ink: "wire" }];
}
