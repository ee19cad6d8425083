import { describe, expect, it } from "vitest";
import type { Family } from "#data/model/close-code.ts";
import { badgeGround, themes, type ThemeName } from "./palette.ts";

/** Relative luminance of a hex colour (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const names = Object.keys(themes) as readonly ThemeName[];
const families = Object.keys(themes.light.families) as readonly Family[];

describe.each(names)("the %s theme", (name) => {
  const { inks, families: colours } = themes[name];

  it.each(["ink", "ink-2", "link"] as const)(
    "sets --%s as text on paper and on the well (4.5:1)",
    (ink) => {
      expect(contrast(inks[ink], inks.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(inks[ink], inks.well)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(families)("sets the family %s as text on paper and on the well (4.5:1)", (family) => {
    expect(contrast(colours[family], inks.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[family], inks.well)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["wire", "line-2", "focus"] as const)("draws --%s as a mark on paper (3:1)", (ink) => {
    expect(contrast(inks[ink], inks.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe("a badge", () => {
  it.each(families)("sets white text on the family %s (4.5:1)", (family) => {
    expect(contrast("#ffffff", themes.light.families[family])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(families)("draws the glyph of the family %s on its ground (3:1)", (family) => {
    expect(contrast(themes.dark.families[family], badgeGround)).toBeGreaterThanOrEqual(3);
  });
});
