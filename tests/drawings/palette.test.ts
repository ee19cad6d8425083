import { describe, expect, it } from "vitest";
import { familyNames } from "#data/model/vocabulary.ts";
import { familyShapes, familyShapeSize } from "#design/family-shape.ts";
import { paletteCss } from "#design/palette-css.ts";
import { badgeGround, themes } from "#design/palette.ts";
import { inkOfPage, readGlyph } from "../support/drawings/drawn-glyph.ts";
import { goldenBadgeGround, goldenFamilies, goldenInks, goldenShapes } from "./golden-palette.ts";

const names = ["light", "dark", "sepia"] as const;
const families = Object.keys(goldenShapes) as readonly (keyof typeof goldenShapes)[];
const schemes = { light: "light", dark: "dark", sepia: "light" } as const;

describe.each(names)("the %s theme", (name) => {
  it("has the colours that were chosen by eye", () => {
    expect(themes[name].families).toEqual(goldenFamilies[name]);
    expect(themes[name].inks).toEqual(goldenInks[name]);
    expect(themes[name].colorScheme).toBe(schemes[name]);
  });

  it("gives no family the colour of another", () => {
    expect(new Set(Object.values(themes[name].families)).size).toBe(families.length);
  });
});

/** The declarations of one theme as a style sheet has them. */
const declarations = (name: (typeof names)[number]) =>
  [
    `color-scheme:${schemes[name]}`,
    ...Object.entries(goldenInks[name]).map(([ink, hex]) => `--${ink}:${hex}`),
    ...Object.entries(goldenFamilies[name]).map(([family, hex]) => `--f-${family}:${hex}`),
  ].join(";");

describe("the style sheet of the palette", () => {
  const css = paletteCss(":root", ["light", "dark", "sepia"]).split("\n");

  it("is light, dark for a dark system, and as told where it is told", () => {
    expect(css.slice(0, 5)).toEqual([
      `:root{${declarations("light")}}`,
      `@media (prefers-color-scheme:dark){:root{${declarations("dark")}}}`,
      `:root[data-theme=light]{${declarations("light")}}`,
      `:root[data-theme=dark]{${declarations("dark")}}`,
      `:root[data-theme=sepia]{${declarations("sepia")}}`,
    ]);
  });

  it("gives each family's class its own colour, and paper the light ones", () => {
    const own = families.map((family) => `.family-${family}{--c:var(--f-${family})}`);
    expect(css.slice(5)).toEqual([...own, `@media print{:root:root{${declarations("light")}}}`]);
  });

  it("themes an element of somebody's page by its own attribute", () => {
    const element = paletteCss(":host", ["dark"]).split("\n");
    expect(element).toContain(`:host([theme=dark]){${declarations("dark")}}`);
    expect(element[0]).toBe(`:host{${declarations("light")}}`);
  });
});

describe.each(families)("the family %s", (family) => {
  it("has a shape of its own, in its colour, and its word", () => {
    const { d, ink, width } = familyShapes[family];
    const paint = { wire: "var(--wire)", event: "var(--c)", paper: "var(--paper)" }[ink];
    const attributes = width === undefined ? { d, fill: paint } : { d, stroke: paint };
    const path = { name: "path", attributes, children: [], text: "" };
    const svg = { name: "svg", attributes: {}, children: [path], text: "" };
    expect(readGlyph(svg, familyShapeSize, inkOfPage)).toEqual(goldenShapes[family].shape);
    expect(familyNames[family].short).toBe(goldenShapes[family].word);
  });
});

it("sets a badge's label on near-black", () => {
  expect(badgeGround).toBe(goldenBadgeGround);
});
