import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzipSync } from "node:zlib";

const text = /\.(?:html|js|css|json|md|svg|txt|xml)$/;

/** Below this size in bytes a compressed copy saves nothing. */
export const minCompressedSize = 860;

/** What is worth brotli's whole effort: a script, the home page and the page of a number. */
const mostRequested = /\.js$|^(?:\d+\/)?index\.html$/;

/** How hard brotli tries, by the path in the build: the rest are thousands of pages. */
const quality = (file: string): number => (mostRequested.test(file) ? 11 : 6);

/** With its size told, brotli takes no more memory than that: most of its time went there. */
const brotliOptions = (file: string, size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality(file),
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});

/** Gzip is for the few that do not take Brotli: its best is quick enough for all. */
const gzipOptions = { level: constants.Z_BEST_COMPRESSION };

/** A text that is worth compressing. */
interface Text {
  /** Its path below the built folder. */
  readonly file: string;
  readonly bytes: Buffer;
}

function textsIn(directory: string): readonly Text[] {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => text.test(file) && statSync(join(directory, file)).size >= minCompressedSize)
    .map((file) => ({ file, bytes: readFileSync(join(directory, file)) }));
}

/** Takes tens of ms: the threads beside this one do it. */
const writeBest = async (directory: string, { file, bytes }: Text): Promise<void> => {
  const best = await promisify(brotliCompress)(bytes, brotliOptions(file, bytes.length));
  await writeFile(`${join(directory, file)}.br`, best);
};

/** Takes less than a ms: less than to ask another thread. */
const writeQuick = (directory: string, { file, bytes }: Text): void => {
  const quick = brotliCompressSync(bytes, brotliOptions(file, bytes.length));
  writeFileSync(`${join(directory, file)}.br`, quick);
};

/**
 * Gives every text of a built folder its compressed copies, `.br` and `.gz` beside it, for the
 * server and for hosts that take them.
 * @param directory with its subfolders
 */
export async function compressTexts(directory: string): Promise<void> {
  const texts = textsIn(directory);
  const slow = texts.filter(({ file }) => mostRequested.test(file));
  const underWay = slow.map((one) => writeBest(directory, one));
  for (const one of texts) {
    if (!mostRequested.test(one.file)) writeQuick(directory, one);
    writeFileSync(`${join(directory, one.file)}.gz`, gzipSync(one.bytes, gzipOptions));
  }
  await Promise.all(underWay);
}
