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
 * The palette as a style sheet. Without `data-theme` the page follows the system; with it, it
 * does as told.
 * @param root the element that carries the theme: `:root` in a page, `:host` in a shadow root
 */
export function paletteCss(root: ":root" | ":host", names: readonly ThemeName[]): string {
  const themed = (name: ThemeName) =>
    root === ":host" ? `:host([theme=${name}])` : `:root[data-theme=${name}]`;
  const rules = [
    `${root}{${themeDeclarations("light")}}`,
    `@media (prefers-color-scheme:dark){${root}{${themeDeclarations("dark")}}}`,
    ...names.map((name) => `${themed(name)}{${themeDeclarations(name)}}`),
  ];
  return rules.join("\n");
}
