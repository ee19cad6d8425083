import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { AstroIntegration } from "astro";

const text = /\.(?:html|js|css|json|md|txt|xml)$/;

/** Below this size in bytes a compressed copy saves nothing. */
const minCompressedSize = 860;

/** What is worth brotli's whole effort: a script, the home page and the page of a number. */
const mostRequested = /\.js$|^(?:\d+\/)?index\.html$/;

/** How hard brotli tries, by the path in the build: the rest are thousands of pages. */
const quality = (file: string): number => (mostRequested.test(file) ? 11 : 6);

const parameters = (file: string) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality(file) },
});

/** Writes `.br` beside a file, for the server and for hosts that take it. */
async function compress(directory: string, file: string): Promise<void> {
  const path = join(directory, file);
  const bytes = await readFile(path);
  if (bytes.length < minCompressedSize) return;
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, parameters(file)));
}

/** The lockfile stands for what draws: satori, sharp and the fonts. */
function drawingCache(root: string): string {
  const libraries = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  return join(root, "node_modules/.cache/ws-code/drawings", libraries.digest("hex").slice(0, 16));
}

/** Lets a build use the drawings of an earlier one; `DRAWING_CACHE=` (empty) draws all anew. */
export const reuseDrawings = (): AstroIntegration => {
  let root = "";
  return {
    name: "ws-code:reuse-drawings",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:start": () => {
        process.env["DRAWING_CACHE"] ??= drawingCache(root);
      },
    },
  };
};

/**
 * Finishes a build: the page for missing addresses gets the name that static hosts look for, and
 * every text its compressed copy. The page has no Astro route of that name, since 404 is also a
 * number that somebody may look up.
 */
export const finishBuild = (): AstroIntegration => ({
  name: "ws-code:finish-build",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const client = fileURLToPath(dir);
      await copyFile(join(client, "not-found/index.html"), join(client, "404.html"));
      const files = await readdir(client, { recursive: true });
      const texts = files.filter((file) => text.test(file));
      for (let start = 0; start < texts.length; start += 16)
        await Promise.all(texts.slice(start, start + 16).map((file) => compress(client, file)));
    },
  },
});
