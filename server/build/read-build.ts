import { readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import {
  hashBytes,
  packName,
  recordName,
  type BuildRecord,
  type PackedFile,
} from "#site/build/build-record.ts";

/** A folder that cannot be served, and what to do about it, in a line. */
export class BrokenBuild extends Error {}

/** What a build wrote, in memory, as it was when the build ended. */
export interface ReadBuild {
  readonly record: BuildRecord;
  /** The hash of the record: the name of this build. */
  readonly name: string;
  /** What gives the bytes of a file that a server keeps, by its path below `client/`. */
  readonly readerOf: (file: string) => (() => Buffer) | undefined;
}

const remedy = "Build the site anew: npm run build";

function readOrFail(path: string, problem: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new BrokenBuild(`${problem} ${remedy}`, { cause });
  }
}

/** @throws BrokenBuild if the folder has no build that came to its end */
function readRecord(directory: string) {
  const text = readOrFail(
    join(directory, recordName),
    `There is no finished build in ${directory}.`,
  );
  try {
    return { record: JSON.parse(text.toString()) as BuildRecord, name: hashBytes(text) };
  } catch (cause) {
    throw new BrokenBuild(`${recordName} in ${directory} cannot be read. ${remedy}`, { cause });
  }
}

const changed = (file: string, folder: string) =>
  new BrokenBuild(`${file} in ${folder} is not as it was built. ${remedy}`);

/** Reads some bytes of the pack. */
type ReadAt = (file: PackedFile) => Buffer;

function readInMemory(directory: string): ReadAt {
  const path = join(directory, packName);
  const pack = readOrFail(path, `${packName} is missing from the build in ${directory}.`);
  return ([offset, length]) => pack.subarray(offset, offset + length);
}

/** What the system has in its memory is there in some µs, and takes none of this process. */
const readFrom =
  (descriptor: number): ReadAt =>
  ([offset, length]) => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
  };

function checkPack(directory: string, { packed, files }: BuildRecord, readAt: ReadAt): void {
  for (const [file, place] of Object.entries(packed))
    if (hashBytes(readAt(place)) !== files[file])
      throw changed(`${file} of ${packName}`, directory);
}

function checkModules(directory: string, { modules }: BuildRecord): void {
  const server = join(directory, "server");
  for (const [file, hash] of Object.entries(modules)) {
    const bytes = readOrFail(join(server, file), `${file} is missing from the build in ${server}.`);
    if (hashBytes(bytes) !== hash) throw changed(file, server);
  }
}

/**
 * Reads what a build wrote, and compares every byte that will be sent, and every module that will be
 * run, with what the build recorded.
 * @param directory the folder that `astro build` wrote
 * @param descriptor of a copy of the pack that nothing can change; without it all is kept in memory
 * @throws BrokenBuild if it did not come to its end, or if a file was lost or changed since
 */
export function readBuild(directory: string, descriptor?: number): ReadBuild {
  const { record, name } = readRecord(directory);
  const readAt = descriptor === undefined ? readInMemory(directory) : readFrom(descriptor);
  checkPack(directory, record, readAt);
  checkModules(directory, record);
  return { record, name, readerOf: (file) => readerOf(record.packed[file], readAt) };
}

const readerOf = (place: PackedFile | undefined, readAt: ReadAt) => place && (() => readAt(place));
