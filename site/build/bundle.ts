import { build } from "esbuild";
import type { GlyphKind } from "#data/model/close-code.ts";
import { drawGlyph, glyphKinds } from "#design/glyph.ts";

/**
 * Bundles one entry of widget/ into a single minified file.
 * @param format `esm` for a module script, `iife` for a classic one
 * @param origin the public origin that the script's links and frames lead to
 * @param constants what else is written into it, as JSON by the name that the sources declare
 */
export async function bundleWidget(
  entry: string,
  format: "esm" | "iife",
  origin: URL,
  constants: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`widget/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2022",
    legalComments: "none",
    define: {
      WS_CODE_SITE_URL: JSON.stringify(`${origin.origin}${origin.pathname.replace(/\/$/, "")}`),
      WS_CODE_GLYPHS: JSON.stringify(drawnGlyphs()),
      ...constants,
    },
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of widget/${entry}.`);
  return file.text;
}

/** Every glyph at the one size that the element has a drawing of. */
const drawnGlyphs = () =>
  Object.fromEntries(glyphKinds.map((kind: GlyphKind) => [kind, drawGlyph(kind, 48)]));

/** A script as every route sends it. */
export const scriptResponse = (text: string): Response =>
  new Response(text, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
