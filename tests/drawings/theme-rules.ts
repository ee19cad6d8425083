import type { GoldenFamily } from "./golden-codes.ts";
import { goldenFamilies, goldenInks } from "./golden-palette.ts";

const inks = (theme: "light" | "dark", family: GoldenFamily) => {
  const { wire, paper, "ink-2": text } = goldenInks[theme];
  return `:root{--w:${wire};--e:${goldenFamilies[theme][family]};--p:${paper};--t:${text}}`;
};

/** The rules in a picture that follows its reader's theme: light, unless the system is dark. */
export const themeRules = (family: GoldenFamily): string =>
  `${inks("light", family)}@media(prefers-color-scheme:dark){${inks("dark", family)}}`;
