// In place of `node:fs`, for the one module that reads at run time: badges/fonts.ts. A Worker has
// no files, so the fonts are in it.
import { fonts } from "worker-fonts";

/** Gives a font by the name that it is required by. @throws if it is none of the Worker's */
export function readFileSync(name: string): Uint8Array {
  const font = fonts[name];
  if (font === undefined) throw new Error(`${name} is not in the Worker.`);
  return font;
}
