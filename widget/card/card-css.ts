import { paletteCss } from "#design/palette-css.ts";
import base from "./styles/base.css?raw";
import code from "./styles/code.css?raw";
import comparison from "./styles/comparison.css?raw";
import documentSheet from "./styles/document.css?raw";
import host from "./styles/host.css?raw";
import media from "./styles/media.css?raw";
import situation from "./styles/situation.css?raw";

/**
 * Drops comments and white space. It knows no strings with either, which these sheets do not have;
 * the bytes are then the same wherever a card is made, whatever bundler made it.
 */
const minify = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();

const palette = (...[root, attribute]: [":root" | ":host", "theme" | "data-theme"]) =>
  paletteCss(root, ["light", "dark", "sepia"], attribute);

const sheet = (...parts: readonly string[]) => minify(parts.join("\n"));

const cards = [base, code, comparison, situation, media];

/** The looks of a card in a document of its own. */
export const documentCss = sheet(documentSheet, palette(":root", "data-theme"), ...cards);

/** The looks of a card in a shadow root: one constant text, so that a policy can name its hash. */
export const shadowCss = sheet(host, palette(":host", "data-theme"), ...cards);

/** The looks of a card in `<ws-code>`: it shows codes alone, and its attribute is `theme`. */
export const elementCss = sheet(host, palette(":host", "theme"), base, code, media);
