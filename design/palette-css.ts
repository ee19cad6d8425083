import { themes, type ThemeName } from "./palette.ts";

/** The declarations of one theme: `color-scheme`, the inks, and each family as `--f-…`. */
function themeDeclarations(name: ThemeName): string {
  const { colorScheme, inks, families } = themes[name];
  const custom = [
    ...Object.entries(inks).map(([ink, hex]) => `--${ink}:${hex}`),
    ...Object.entries(families).map(([family, hex]) => `--f-${family}:${hex}`),
  ];
  return [`color-scheme:${colorScheme}`, ...custom].join(";");
}

/**
 * The palette as a style sheet, and the class that gives an element its family's colour. Without `data-theme` the page follows the system; with it, it
 * does as told. On paper every theme is light.
 * @param root the element that carries the theme: `:root` in a page, `:host` in a shadow root
 * @param attribute that names its theme: an element of its own has `theme`, every other `data-theme`
 */
export function paletteCss(
  root: ":root" | ":host",
  names: readonly ThemeName[],
  attribute: "theme" | "data-theme" = root === ":host" ? "theme" : "data-theme",
): string {
  const themed = (name: ThemeName) =>
    root === ":host" ? `:host([${attribute}=${name}])` : `:root[${attribute}=${name}]`;
  const families = Object.keys(themes.light.families).map(
    (family) => `.family-${family}{--c:var(--f-${family})}`,
  );
  const rules = [
    `${root}{${themeDeclarations("light")}}`,
    `@media (prefers-color-scheme:dark){${root}{${themeDeclarations("dark")}}}`,
    ...names.map((name) => `${themed(name)}{${themeDeclarations(name)}}`),
    ...families,
    `@media print{${root}${root}{${themeDeclarations("light")}}}`,
  ];
  return rules.join("\n");
}
