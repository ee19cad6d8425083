import type { CloseCodeSummary } from "#data/words/summarize.ts";
import { drawGlyph } from "#design/glyph.ts";
import { badgeGround, themes } from "#design/palette.ts";
import { sans } from "./fonts.ts";
import { box, finish, layOut, printMarks } from "./svg.ts";

/** Height of a badge and side of its glyph, in px. */
const height = 20;
const glyphSize = 16;

type Badge = Pick<CloseCodeSummary, "heading" | "family" | "glyph">;

/**
 * Draws a README badge: the glyph and the label on near-black, then the heading on the family's
 * colour. It brings its own ground, so it reads on white and on dark alike.
 * @param label what stands before the message: the service, where the code is not the protocol's
 * @returns an SVG of 20 px height with its text as paths
 */
export async function drawBadge(
  { heading, family, glyph }: Badge,
  label = "WebSocket",
): Promise<string> {
  const text = { alignItems: "center", height, color: "#fff", fontFamily: sans, fontSize: 11 };
  const content = box({ borderRadius: 3, overflow: "hidden" }, [
    box({ ...text, background: badgeGround, padding: `0 6px 0 ${glyphSize + 8}px` }, label),
    box({ ...text, background: themes.light.families[family], padding: "0 7px 0 6px" }, heading),
  ]);
  const marks = printMarks(drawGlyph(glyph, glyphSize), {
    wire: themes.dark.inks.ink,
    event: themes.dark.families[family],
    paper: badgeGround,
  });
  const svg = await layOut(content, { height });
  return finish(svg, `${label}: ${heading}`, `<g transform="translate(4 2)">${marks}</g>`);
}
