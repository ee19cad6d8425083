import type { GlyphKind } from "#data/model/close-code.ts";
import type { Mark } from "#design/mark.ts";

declare const WS_CODE_SITE_URL: string;
declare const WS_CODE_GLYPHS: Readonly<Record<GlyphKind, readonly Mark[]>>;

/**
 * What the bundler writes into the script (site/build/bundle.ts): the origin that links and frames
 * lead to, and the glyphs already drawn, since their paths are smaller than the code that draws.
 */
export const siteUrl = WS_CODE_SITE_URL;
export const glyphs = WS_CODE_GLYPHS;
