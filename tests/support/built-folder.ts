import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What stands for the routes on demand: it says what it was asked, and knows no `/missing/`. */
const routesOnDemand = `export const handler = (request, response, next) =>
  request.url.startsWith("/missing/") ? next() : response.writeHead(200).end(request.url);`;

const files: Readonly<Record<string, string>> = {
  "client/index.html": "the home page",
  "client/404.html": "the missing page",
  "client/1006/index.html": '<html lang="en"><p>the page of 1006',
  "client/embed/1006/index.html": '<html lang="en"><p>the card of 1006',
  "client/robots.txt": "robots",
  "server/entry.mjs": routesOnDemand,
};

/** A folder as `astro build` writes it, but for its size: what a server needs to be tried. */
export function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ws-code-built-"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (name.endsWith(".html")) writeFileSync(`${path}.br`, brotliCompressSync(text));
  }
  return folder;
}
