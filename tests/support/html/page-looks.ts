import type { XmlElement } from "../drawings/xml.ts";
import { elementsNamed } from "../drawings/xml.ts";
import { inkOfPage, readGlyph } from "../drawings/drawn-glyph.ts";
import { drawingsOf, elementsOfClass, familyOf, wordsIn } from "./page-tree.ts";
import type { GoldenLook } from "#tests/drawings/golden-codes.ts";
import { goldenMarks } from "#tests/drawings/golden-glyphs.ts";
import { goldenShapes } from "#tests/drawings/golden-palette.ts";

/** A family's tag: its class, its shape and its word. */
const readTag = (tag: XmlElement) => ({
  family: familyOf(tag),
  shapes: drawingsOf(tag, 10).map((shape) => readGlyph(shape, 10, inkOfPage)),
  word: wordsIn(tag),
});

/** How a code looks in a part of a page: its colour, its glyphs and its family's tags. */
export const readLook = (part: XmlElement | undefined, sizes: readonly number[]) =>
  part && {
    family: familyOf(part),
    glyphs: sizes.map((size) =>
      drawingsOf(part, size).map((one) => readGlyph(one, size, inkOfPage)),
    ),
    tags: elementsOfClass(part, "tag").map(readTag),
    ends: elementsNamed(part, "text").map(({ text, attributes: { x } }) => [text.trim(), x]),
  };

const tagOf = ({ family }: GoldenLook, word: string = goldenShapes[family].word) => ({
  family,
  shapes: [goldenShapes[family].shape],
  word,
});

/** How it has to look, by hand, with each size of glyph once. */
export const expectedLook = (
  look: GoldenLook,
  sizes: readonly number[],
  { tags = 1, word }: { readonly tags?: 0 | 1; readonly word?: string } = {},
) => ({
  family: look.family,
  glyphs: sizes.map((size) => [goldenMarks(look.glyph, size)]),
  tags: tags === 0 ? [] : [tagOf(look, word)],
  ends: sizes.includes(160)
    ? [
        ["client", "6"],
        ["server", "154"],
      ]
    : [],
});
