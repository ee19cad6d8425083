import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const text = /\.(?:html|js|css|json|md|svg|txt|xml)$/;

/** Below this size in bytes a compressed copy saves nothing. */
export const minCompressedSize = 860;

/** What is worth brotli's whole effort: a script, the home page and the page of a number. */
const mostRequested = /\.js$|^(?:\d+\/)?index\.html$/;

/** How hard brotli tries, by the path in the build: the rest are thousands of pages. */
const quality = (file: string): number => (mostRequested.test(file) ? 11 : 6);

const parameters = (file: string) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality(file) },
});

/** Gzip is for the few that do not take Brotli: its best is quick enough for all. */
const gzipLevel = { level: constants.Z_BEST_COMPRESSION };

/** Writes `.br` and `.gz` beside a file, for the server and for hosts that take them. */
async function compress(directory: string, file: string): Promise<void> {
  const path = join(directory, file);
  if ((await stat(path)).size < minCompressedSize) return;
  const bytes = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, parameters(file)),
    promisify(gzip)(bytes, gzipLevel),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/** Gives every text of a built folder its compressed copies. @param directory with its subfolders */
export async function compressTexts(directory: string): Promise<void> {
  const files = await readdir(directory, { recursive: true });
  const texts = files.filter((file) => text.test(file));
  for (let start = 0; start < texts.length; start += 16)
    await Promise.all(texts.slice(start, start + 16).map((file) => compress(directory, file)));
}
