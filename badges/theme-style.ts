import type { Family } from "#data/model/close-code.ts";
import type { MarkInk } from "#design/mark.ts";
import { themes, type Theme } from "#design/palette.ts";

/** The colours of a drawing that has the style of {@link themeStyle} in it. */
export const themedInks = {
  wire: "var(--w)",
  event: "var(--e)",
  paper: "var(--p)",
} as const satisfies Readonly<Record<MarkInk, string>>;

/** The colour of its plain words. */
export const themedText = "var(--t)";

/** A style sheet for the inside of an SVG, which so follows the reader's theme by itself. */
export const themeStyle = (family: Family): string =>
  `:root{${inksOf(themes.light, family)}}@media(prefers-color-scheme:dark){:root{${inksOf(themes.dark, family)}}}`;

const inksOf = ({ inks, families }: Theme, family: Family): string =>
  `--w:${inks.wire};--e:${families[family]};--p:${inks.paper};--t:${inks["ink-2"]}`;
