import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { glyphSizes } from "#design/sheet.ts";
import { readXml } from "#tests/support/drawings/xml.ts";
import { drawGlyphImage } from "./glyph-image.ts";

const descriptions = closeCodes.map(({ code }) => describeCloseCode(code));

describe.each(descriptions)("drawGlyphImage() of $heading", (code) => {
  it.each(glyphSizes)("names itself and says what it shows, at %d px", (size) => {
    const svg = drawGlyphImage(code, size);
    expect(readXml(svg)).toMatchObject({
      title: `WebSocket: ${code.heading}`,
      desc: code.glyphCaption,
    });
    expect(svg).toContain(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" `);
  });

  it("writes its caption out at 160 px, in lines that fit", () => {
    const svg = drawGlyphImage(code, 160);
    const lines = [...svg.matchAll(/y="(\d+)" text-anchor="middle"[^>]*>([^<]*)</g)];
    expect(lines.map(([, , text]) => text).join(" ")).toBe(code.glyphCaption);
    expect(Math.max(...lines.map(([, , text = ""]) => text.length))).toBeLessThanOrEqual(26);
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    expect(Math.max(...lines.map(([, y]) => Number(y)))).toBeLessThan(height);
  });
});

describe("drawGlyphImage()", () => {
  it("follows the reader's theme, asks nothing of the network and runs nothing", () => {
    const svg = drawGlyphImage(describeCloseCode(1006), 48);
    expect(svg).toContain("@media(prefers-color-scheme:dark)");
    expect(svg).not.toMatch(/<script|href|url\(|https?:(?!\/\/www\.w3\.org)/);
  });

  it("escapes every word that it is given", () => {
    const words = { heading: "<1>", glyphCaption: "a & b", family: "local", glyph: "cut" } as const;
    expect(drawGlyphImage(words, 160, '"x"')).toContain("<title>&quot;x&quot;: &lt;1&gt;</title>");
    expect(drawGlyphImage(words, 160)).toContain(">a &amp; b</text>");
  });
});
