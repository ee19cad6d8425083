import type { GlyphKind } from "#data/model/close-code.ts";
import { drawGlyph, glyphKinds } from "#design/glyph.ts";
import { elementCss } from "#widget/card/card-css.ts";
import { bundleWidget } from "./bundle.ts";

/** Every glyph at the one size that the element has a drawing of. */
const drawnGlyphs = () =>
  Object.fromEntries(glyphKinds.map((kind: GlyphKind) => [kind, drawGlyph(kind, 48)]));

/**
 * Bundles the custom element as a module script.
 * @param origin the public origin that its links and its lists of services lead to
 */
export const bundleElement = (origin: URL): Promise<string> =>
  bundleWidget("element/define.ts", "esm", origin, {
    WS_CODE_GLYPHS: JSON.stringify(drawnGlyphs()),
    WS_CODE_CARD_CSS: JSON.stringify(elementCss),
  });
