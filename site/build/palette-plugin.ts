import type { Plugin } from "vite";
import { paletteCss } from "#design/palette-css.ts";

const virtualSheet = "virtual:palette.css";

/**
 * Lets a layout `import "virtual:palette.css"`: the style sheet made of design/palette.ts, so
 * that badges, cards and pages cannot drift apart.
 */
export const palettePlugin = (): Plugin => ({
  name: "ws-code:palette",
  resolveId: (id) => (id === virtualSheet ? virtualSheet : undefined),
  load: (id) => (id === virtualSheet ? paletteCss(":root", ["light", "dark", "sepia"]) : undefined),
});
