import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The folder of drawings that were made before. A build names it (site/build/build-plugin.ts); a server
 * does not, since what a visitor asks for may not fill a disk.
 */
const folder = (): string => process.env["DRAWING_CACHE"] ?? "";

const digest = (bytes: string | Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** How many bytes a file begins with that are the digest of the rest. */
const digestLength = 32;

/** A drawing that was kept, unless its file is damaged, by a disk or by hand. */
async function readCache(file: string): Promise<Buffer | undefined> {
  const kept = await readFile(file).catch(() => Buffer.alloc(0));
  const drawing = kept.subarray(digestLength);
  return kept.subarray(0, digestLength).equals(digest(drawing)) ? drawing : undefined;
}

/** Writes whole or not at all: a build that is cut off leaves no half drawing to the next one. */
async function writeCache(file: string, drawing: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(folder(), { recursive: true });
  await writeFile(unfinished, Buffer.concat([digest(drawing), drawing]));
  await rename(unfinished, file);
}

/**
 * Gives the drawing that was made of the same input before, or makes and keeps it: the drawings of
 * a build take a fifth of its work, and most have not changed since the last one.
 * @param input all that the drawing depends on, but for the libraries (they name the folder)
 * @param draw makes it; where the folder cannot be read or written, or a file is damaged, always
 */
export async function drawCached(input: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  if (folder() === "") return draw();
  const file = join(folder(), digest(input).toString("hex"));
  const kept = await readCache(file);
  if (kept !== undefined) return kept;
  const drawing = await draw();
  await writeCache(file, drawing).catch(() => undefined);
  return drawing;
}
