import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "satori";

const require = createRequire(import.meta.url);

const font = (name: string, file: string, weight: 400 | 700): Font => ({
  name,
  data: readFileSync(require.resolve(file)),
  weight,
  style: "normal",
});

/**
 * DejaVu: free, and drawn to the widths of Verdana, the letters of every README badge. satori
 * turns text into paths, so no reader needs the fonts.
 */
export const sans = "DejaVu Sans";
export const mono = "DejaVu Mono";

export const fonts: Font[] = [
  font(sans, "@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff", 400),
  font(sans, "@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff", 700),
  font(mono, "@fontsource/dejavu-mono/files/dejavu-mono-latin-700-normal.woff", 700),
];
