import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashBytes, packName, recordName } from "#site/build/build-record.ts";

/** A file without a name: nobody but those who have it open can change it, or take it away. */
function copyWithoutName(file: string, room: string): number | undefined {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(room, "ws-code-pack-"));
    copyFileSync(file, join(folder, packName));
    return openSync(join(folder, packName), "r");
  } catch {
    // No room, or nothing to copy: a worker reads it into its memory, or says what is missing.
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** What a build is known by: its record, and when its pack was written. */
function readName(directory: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(join(directory, packName));
    return `${hashBytes(readFileSync(join(directory, recordName)))} ${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

let last: { readonly name: string; readonly descriptor: number | undefined } | undefined;

/**
 * The descriptor of a copy of what a build packed, one for all workers: 36 MB once and not in each
 * process, out of reach of whatever happens to the folder. Of each build one copy is made.
 * @param room the folder that it is copied in, where it has a name for a moment
 * @returns nothing where there is no build, or no room for a copy
 */
export function privateCopy(directory: string, room = tmpdir()): number | undefined {
  const name = readName(directory);
  if (name === undefined) return undefined;
  if (last?.name !== name) {
    // Those who serve from the last one have descriptors of their own.
    if (last?.descriptor !== undefined) closeSync(last.descriptor);
    last = { name, descriptor: copyWithoutName(join(directory, packName), room) };
  }
  return last.descriptor;
}
