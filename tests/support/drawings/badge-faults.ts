import type { GoldenLook } from "#tests/drawings/golden-codes.ts";
import { goldenMarks } from "#tests/drawings/golden-glyphs.ts";
import { goldenBadgeGround, goldenFamilies, goldenInks } from "#tests/drawings/golden-palette.ts";
import { elementsNamed } from "./xml.ts";
import {
  lettersExtent,
  outlinesOf,
  outlineWords,
  readBadge,
  type DrawnBadge,
} from "./drawn-badge.ts";
import { readGlyph } from "./drawn-glyph.ts";

type Look = Pick<GoldenLook, "heading" | "family" | "glyph">;

const differ = (what: string, found: unknown, expected: unknown): readonly string[] =>
  JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];

/** The two grounds side by side, from edge to edge, and the corners round. */
function groundFaults({ svg, fields }: DrawnBadge, { family }: Look): readonly string[] {
  const [label, message] = fields;
  const clip = elementsNamed(svg, "clipPath").flatMap((one) => elementsNamed(one, "path"));
  return [
    ...differ(
      "grounds",
      fields.map(({ fill, height }) => [fill, height]),
      [
        [goldenBadgeGround, 20],
        [goldenFamilies.light[family], 20],
      ],
    ),
    ...differ("edges", [label?.x, message?.x], [0, label?.width]),
    ...differ(
      "width",
      svg.attributes["width"],
      String((label?.width ?? 0) + (message?.width ?? 0)),
    ),
    ...differ("corners", clip[0]?.attributes["d"]?.includes("a3,3"), true),
  ];
}

/** The letters of each field are those of its words, once, with air at both ends. */
async function wordFaults(badge: DrawnBadge, words: readonly string[]): Promise<readonly string[]> {
  const expected = await Promise.all(words.map(outlineWords));
  const count = differ("texts", badge.letters.length, words.length);
  const faults = expected.flatMap((outline, index) => {
    const { x = 0, width = 0 } = badge.fields[index] ?? {};
    const drawn = badge.letters[index] ?? "";
    const { left, right, top, bottom } = lettersExtent(drawn);
    const before = index === 0 ? 24 : 6;
    const airy = Math.abs(left - x - before) < 3 && x + width - right > 4 && x + width - right < 11;
    return [
      ...differ(`letters of ${words[index]}`, outlinesOf(drawn), outlinesOf(outline)),
      ...differ(`room of ${words[index]}`, [airy, top > 2, bottom < 18], [true, true, true]),
    ];
  });
  return [...count, ...faults];
}

/** The glyph of 16 px: its wire in light ink, its event in the family's colour for dark grounds. */
function glyphFaults({ svg }: DrawnBadge, { family, glyph }: Look): readonly string[] {
  const group = elementsNamed(svg, "g").filter(({ attributes }) => "transform" in attributes);
  const inks: Readonly<Record<string, string>> = {
    [goldenInks.dark.ink]: "wire",
    [goldenFamilies.dark[family]]: "event",
    [goldenBadgeGround]: "paper",
  };
  const marks = group.flatMap((one) => readGlyph(one, 16, (paint) => inks[paint] ?? paint));
  return [
    ...differ("glyph", marks, goldenMarks(glyph, 16)),
    ...differ("place of the glyph", group[0]?.attributes["transform"], "translate(4 2)"),
  ];
}

/** What is wrong with a badge: nothing, if it is what a reader of a README expects. */
export async function badgeFaults(
  markup: string,
  look: Look,
  label = "WebSocket",
): Promise<readonly string[]> {
  const badge = readBadge(markup);
  const name = `${label}: ${look.heading}`;
  return [
    ...differ("names", [badge.name, badge.title], [name, name]),
    ...differ("role", badge.svg.attributes["role"], "img"),
    ...groundFaults(badge, look),
    ...(await wordFaults(badge, [label, look.heading])),
    ...glyphFaults(badge, look),
  ];
}
