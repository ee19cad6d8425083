import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { AstroIntegration } from "astro";

const text = /\.(?:html|js|css|json|md|txt|xml)$/;

/** Below this size in bytes a compressed copy saves nothing. */
const worthwhile = 860;

/** How hard brotli tries: a script is fetched by many sites, a page is one of thousands. */
const quality = (file: string): number => (file.endsWith(".js") ? 11 : 6);

const parameters = (file: string) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality(file) },
});

/** Writes `.br` beside a file, for the server and for hosts that take it. */
async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < worthwhile) return;
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, parameters(file)));
}

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
      const texts = files.filter((file) => text.test(file)).map((file) => join(client, file));
      for (let start = 0; start < texts.length; start += 16)
        await Promise.all(texts.slice(start, start + 16).map(compress));
    },
  },
});
