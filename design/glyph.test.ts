import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { drawGlyph, glyphKinds } from "./glyph.ts";
import { glyphSizes, type GlyphSize } from "./sheet.ts";

const drawn = (kind: (typeof glyphKinds)[number], size: GlyphSize) =>
  drawGlyph(kind, size)
    .map(({ d }) => d)
    .join("");

describe.each(glyphSizes)("drawGlyph() at %d px", (size) => {
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
    const byGlyph = Map.groupBy(closeCodes, ({ glyph }) => glyph);
    const shared = [...byGlyph.values()].filter(({ length }) => length > 1).flat();
    expect(shared.map(({ code, glyph }) => `${code}: ${glyph}`)).toEqual([]);
  });

  it("draws at 160 px the line that was open before, as far as it reached", () => {
    const opens = (kind: (typeof glyphKinds)[number]) => drawGlyph(kind, 160)[0]?.d;
    expect(opens("cut")).toBe("M27.5 46H132.5");
    expect(opens("bad-upstream")).toBe("M27.5 46H74.5");
    expect(opens("no-meaning")).toMatch(/^M22 /);
  });

  it("gives the end that left a foot, where there is room for one", () => {
    const [left] = drawGlyph("departure", 48);
    expect(left?.d).toBe("M6 4V32m-4.5 0h9");
    expect(drawGlyph("departure", 16)[0]?.d).toBe("M2 1V9");
  });

  it("runs the lifelines past the square when asked to bleed", () => {
    const [lifelines] = drawGlyph("cut", 48, 16);
    expect(lifelines?.d).toBe("M6 -12V60M42 -12V60");
  });
});
