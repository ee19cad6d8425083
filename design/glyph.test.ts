import { describe, expect, it } from "vitest";
import { closeCodes } from "../data/codes.ts";
import { drawGlyph, glyphKinds } from "./glyph.ts";
import type { GlyphSize } from "./sheet.ts";

const sizes: readonly GlyphSize[] = [16, 24, 48, 160];
const drawn = (kind: (typeof glyphKinds)[number], size: GlyphSize) =>
  drawGlyph(kind, size)
    .map(({ d }) => d)
    .join("");

describe.each(sizes)("drawGlyph() at %d px", (size) => {
  it("draws each kind differently", () => {
    expect(new Set(glyphKinds.map((kind) => drawn(kind, size))).size).toBe(glyphKinds.length);
  });

  it("writes only numbers that a browser can read", () => {
    for (const kind of glyphKinds) expect(drawn(kind, size)).toMatch(/^[MLHVAQhvlaqmz\d\s.-]+$/);
  });

  it("keeps the absolute places of every mark inside the square", () => {
    for (const kind of glyphKinds)
      for (const [, x, y] of drawn(kind, size).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
        expect(Math.max(Number(x), Number(y))).toBeLessThanOrEqual(size);
      }
  });
});

describe("drawGlyph()", () => {
  it("gives every registered code a glyph that no other code has", () => {
    expect(new Set(closeCodes.map(({ glyph }) => glyph)).size).toBe(closeCodes.length);
  });

  it("runs the lifelines past the square when asked to bleed", () => {
    const [lifelines] = drawGlyph("cut", 48, 16);
    expect(lifelines?.d).toBe("M6 -12V60M42 -12V60");
  });
});
