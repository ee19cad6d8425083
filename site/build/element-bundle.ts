import { elementCss } from "#widget/card/card-css.ts";
import { bundleWidget } from "./bundle.ts";

/**
 * Bundles the custom element as a module script.
 * @param origin the public origin that its links and its lists of services lead to
 */
export const bundleElement = (origin: URL): Promise<string> =>
  bundleWidget("element/define.ts", "esm", origin, {
    WS_CODE_CARD_CSS: JSON.stringify(elementCss),
  });
