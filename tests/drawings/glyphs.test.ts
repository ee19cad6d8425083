import { describe, expect, it } from "vitest";
import { drawGlyphImage } from "#badges/glyph-image.ts";
import { drawIcon } from "#badges/icon.ts";
import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { glyphKinds } from "#design/glyph.ts";
import { inkOfFile, readGlyph } from "../support/drawings/drawn-glyph.ts";
import { elementsNamed, readXmlTree } from "../support/drawings/xml.ts";
import { goldenCodes, goldenNumbers } from "./golden-codes.ts";
import { goldenGlyphs, goldenMarks, type GoldenKind } from "./golden-glyphs.ts";
import { themeRules } from "./theme-rules.ts";

const kinds = Object.keys(goldenGlyphs) as readonly GoldenKind[];
const sizes = [16, 24, 48, 160] as const;
const looks = Object.entries({ ...goldenCodes, ...goldenNumbers }).map(([code, look]) => ({
  code: Number(code),
  ...look,
}));

it("keeps by hand what every kind of glyph shows, and how every code looks", () => {
  expect([...kinds].sort()).toEqual([...glyphKinds].sort());
  expect(Object.keys(goldenCodes)).toEqual(closeCodes.map(({ code }) => String(code)));
});

describe.each(kinds)("the glyph %s", (glyph) => {
  it.each(sizes)("shows who stands, what was sent and what stopped it, at %d px", (size) => {
    const words = { heading: "1", family: "local", glyphCaption: "c", glyph } as const;
    const svg = readXmlTree(drawGlyphImage(words, size));
    expect(readGlyph(svg, size, inkOfFile)).toEqual(goldenMarks(glyph, size));
  });
});

describe.each(looks)("the picture of $heading", ({ code, heading, family, glyph, caption }) => {
  const image = (size: (typeof sizes)[number]) =>
    readXmlTree(drawGlyphImage(describeCloseCode(code), size));

  it("is the glyph of its code, says so, and follows the reader's theme", () => {
    const svg = image(48);
    expect(readGlyph(svg, 48, inkOfFile)).toEqual(goldenMarks(glyph, 48));
    expect(elementsNamed(svg, "title").map(({ text }) => text)).toEqual([`WebSocket: ${heading}`]);
    expect(elementsNamed(svg, "desc").map(({ text }) => text)).toEqual([caption]);
    expect(elementsNamed(svg, "style").map(({ text }) => text)).toEqual([
      `${themeRules(family)}text{font:11px system-ui,sans-serif}`,
    ]);
    expect(svg.attributes).toMatchObject({ role: "img", viewBox: "0 0 48 48", height: "48" });
  });

  it("names the client on the left and the server on the right at 160 px", () => {
    const texts = elementsNamed(image(160), "text");
    const [client, server, ...lines] = texts.map(({ text, attributes }) => ({ text, attributes }));
    expect(client).toMatchObject({ text: "client", attributes: { x: "6", fill: "var(--t)" } });
    expect(server).toMatchObject({
      text: "server",
      attributes: { x: "154", "text-anchor": "end", fill: "var(--t)" },
    });
    expect(lines.map(({ text }) => text).join(" ")).toBe(caption);
    for (const { attributes } of lines)
      expect(attributes).toMatchObject({ x: "80", "text-anchor": "middle", fill: "var(--e)" });
  });
});

it("has a cut for its icon, in the colour of what is local, in both themes", () => {
  const svg = readXmlTree(drawIcon("cut", "local"));
  expect(readGlyph(svg, 16, inkOfFile)).toEqual(goldenMarks("cut", 16));
  expect(elementsNamed(svg, "style").map(({ text }) => text)).toEqual([themeRules("local")]);
});
