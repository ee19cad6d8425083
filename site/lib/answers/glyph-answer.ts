import { drawGlyphImage } from "#badges/glyph-image.ts";
import { glyphSizes, type GlyphSize } from "#design/sheet.ts";
import { askedCode, notFoundAnswer, svgAnswer } from "./asked-code.ts";
import { noSuchGlyphSize } from "#data/words/refusals.ts";

/** The size of a glyph whose address names none, in px. */
const defaultSize: GlyphSize = 48;

/** What the names of a code's glyphs end with: nothing, or a size. */
export const glyphSuffixes: readonly string[] = ["", ...glyphSizes.map((size) => `-${size}`)];

/**
 * Answers a glyph's address: 404 with the reason if it names no code, or no size.
 * @param name a code, and after a hyphen a size in px: `1006`, `1006-16`
 * @param service the id of a service, where the code is the service's
 */
export function glyphAnswer(name = "", service?: string): Response {
  const [, number = name, asked] = /^(\d+)-(\d+)$/.exec(name) ?? [];
  const size = asked === undefined ? defaultSize : glyphSizes.find((one) => String(one) === asked);
  if (size === undefined) return notFoundAnswer(noSuchGlyphSize(asked ?? "", glyphSizes));
  const found = askedCode(number, service);
  if (!found.ok) return notFoundAnswer(found.problem);
  return svgAnswer(drawGlyphImage(found.code, size, found.code.owner));
}
