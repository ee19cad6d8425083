import type { CloseCodeSummary } from "#data/words/summarize.ts";
import { plainText } from "#data/text/text.ts";
import { drawGlyph } from "#design/glyph.ts";
import { themes } from "#design/palette.ts";
import { mono, sans } from "./fonts.ts";
import { box, finish, layOut, printMarks } from "./svg.ts";

/** Width and height of a social image in px: what Open Graph's readers show without a crop. */
export const socialImageSize = { width: 1200, height: 630 } as const;

const { inks, families } = themes.light;
/** Nine px a unit; 16 units more take the lifelines past both edges. */
const glyphScale = 9;
const glyphBleed = 16;

type Subject = Pick<CloseCodeSummary, "name" | "heading" | "answer" | "family" | "glyph"> & {
  /** Stands in large type above the name; the site as a whole has none. */
  readonly code?: number;
};

/**
 * Draws the image that a chat or a social network shows for a link: number, name and answer on
 * the left; on the right the glyph, its lifelines running off the top and bottom.
 * @param signature what stands at the foot: the name of the site
 */
export async function drawSocialImage(subject: Subject, signature: string): Promise<string> {
  const marks = printMarks(drawGlyph(subject.glyph, 48, glyphBleed), {
    wire: inks.wire,
    event: families[subject.family],
    paper: inks.paper,
  });
  const svg = await layOut(words(subject, signature), socialImageSize);
  const glyph = `<g transform="translate(735 99) scale(${glyphScale})">${marks}</g>`;
  return finish(svg, subject.heading, glyph);
}

const number = (code: number | undefined) =>
  code === undefined
    ? []
    : [box({ fontFamily: mono, fontSize: 190, fontWeight: 700, lineHeight: 1 }, String(code))];

const words = ({ code, name, answer }: Subject, signature: string) =>
  box(
    {
      ...socialImageSize,
      flexDirection: "column",
      background: inks.paper,
      color: inks.ink,
      fontFamily: sans,
      padding: "56px 0 56px 64px",
    },
    [
      ...number(code),
      box(
        { fontSize: code === undefined ? 88 : 50, fontWeight: 700, width: 660, marginTop: 12 },
        name,
      ),
      box(
        { fontSize: 29, lineHeight: 1.4, width: 640, marginTop: 20, color: inks["ink-2"] },
        plainText(answer),
      ),
      box({ fontSize: 25, fontWeight: 700, marginTop: "auto" }, signature),
    ],
  );
