import type { GoldenLook } from "#tests/drawings/golden-codes.ts";
import { goldenMarks } from "#tests/drawings/golden-glyphs.ts";
import { themeRules } from "#tests/drawings/theme-rules.ts";
import { elementsNamed, readXmlTree } from "./xml.ts";
import { inkOfFile, readGlyph } from "./drawn-glyph.ts";

/** What a glyph's file shows and says. */
export function readGlyphFile(markup: string, size: number) {
  const svg = readXmlTree(markup);
  const texts = (name: string) => elementsNamed(svg, name).map(({ text }) => text);
  return {
    width: svg.attributes["width"],
    role: svg.attributes["role"],
    title: texts("title"),
    says: texts("desc"),
    colours: texts("style").map((style) => style.replace(/text\{.*$/, "")),
    marks: readGlyph(svg, size, inkOfFile),
    written: texts("text").join(" "),
  };
}

/** What it has to show and say, by hand. */
export const expectedGlyphFile = (look: GoldenLook, size: number, owner = "WebSocket") => ({
  width: String(size),
  role: "img",
  title: [`${owner}: ${look.heading}`],
  says: [look.caption],
  colours: [themeRules(look.family)],
  marks: goldenMarks(look.glyph, size),
  written: size === 160 ? `client server ${look.caption}` : "",
});
