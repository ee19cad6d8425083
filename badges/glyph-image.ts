import type { CloseCodeDescription } from "#data/words/describe.ts";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import { drawGlyph, glyphEnds } from "#design/glyph.ts";
import type { GlyphSize } from "#design/sheet.ts";
import { printMarks } from "./svg.ts";
import { themedInks, themedText, themeStyle } from "./theme-style.ts";

/** How many letters of 11 px go into a line of 160 px, and how far apart lines are. */
const lineLength = 26;
const lineHeight = 14;
const firstLine = 151;

type Subject = Pick<CloseCodeDescription, "heading" | "family" | "glyph" | "glyphCaption">;

/**
 * Draws a wire glyph as a file of its own: it names itself, says what it shows, and follows the
 * reader's theme. Its ground is clear. At 160 px its ends and its caption are written out.
 * @param owner whose code it is, where it is not the protocol's
 */
export function drawGlyphImage(
  { heading, family, glyph, glyphCaption }: Subject,
  size: GlyphSize,
  owner = "WebSocket",
): string {
  const lines = size === 160 ? linesOf(glyphCaption) : [];
  const height = size + lineHeight * Math.max(0, lines.length - 1);
  const words = `<title>${escapeMarkup(`${owner}: ${heading}`)}</title><desc>${escapeMarkup(glyphCaption)}</desc>`;
  const marks = printMarks(drawGlyph(glyph, size), themedInks);
  const written = size === 160 ? printEnds() + printCaption(lines) : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${height}" viewBox="0 0 ${size} ${height}" role="img">${words}<style>${themeStyle(family)}text{font:11px system-ui,sans-serif}</style>${marks}${written}</svg>`;
}

const printEnds = () =>
  glyphEnds
    .map(
      ({ text, x, y, anchor }) =>
        `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${themedText}">${text}</text>`,
    )
    .join("");

const printCaption = (lines: readonly string[]) =>
  lines
    .map(
      (line, index) =>
        `<text x="80" y="${firstLine + lineHeight * index}" text-anchor="middle" fill="${themedInks.event}">${escapeMarkup(line)}</text>`,
    )
    .join("");

/** A caption broken at its spaces into lines that fit. */
const linesOf = (caption: string): readonly string[] =>
  caption.split(" ").reduce<readonly string[]>((lines, word) => {
    const grown = `${lines.at(-1) ?? ""} ${word}`.trim();
    return grown.length > lineLength && lines.length > 0
      ? [...lines, word]
      : [...lines.slice(0, -1), grown];
  }, []);
