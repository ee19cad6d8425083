import type { GlyphKind } from "#data/model/close-code.ts";
import type { Mark } from "#design/mark.ts";

declare const WS_CODE_GLYPHS: Readonly<Record<GlyphKind, readonly Mark[]>>;
declare const WS_CODE_CARD_CSS: string;

/**
 * What site/build/element-bundle.ts writes into the script: the glyphs already drawn, since their
 * paths are smaller than the code that draws, and the style sheet of a card already minified.
 */
export const glyphs = WS_CODE_GLYPHS;
export const cardCss = WS_CODE_CARD_CSS;
