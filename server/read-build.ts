import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashBytes, packName, recordName, type BuildRecord } from "#site/build/build-record.ts";

/** A folder that cannot be served, and what to do about it, in a line. */
export class BrokenBuild extends Error {}

/** What a build wrote, in memory, as it was when the build ended. */
export interface ReadBuild {
  readonly record: BuildRecord;
  /** The hash of the record: the name of this build. */
  readonly name: string;
  /** The bytes of a file that a server keeps, by its path below `client/`. */
  readonly bytesOf: (file: string) => Buffer | undefined;
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

/** Reads the pack, and compares each file in it with what the build recorded. */
function readPack(directory: string, { packed, files }: BuildRecord): Map<string, Buffer> {
  const pack = readOrFail(
    join(directory, packName),
    `${packName} is missing from the build in ${directory}.`,
  );
  return new Map(
    Object.entries(packed).map(([file, [offset, length]]) => {
      const bytes = pack.subarray(offset, offset + length);
      if (hashBytes(bytes) !== files[file]) throw changed(`${file} of ${packName}`, directory);
      return [file, bytes];
    }),
  );
}

function checkModules(directory: string, { modules }: BuildRecord): void {
  const server = join(directory, "server");
  for (const [file, hash] of Object.entries(modules)) {
    const bytes = readOrFail(join(server, file), `${file} is missing from the build in ${server}.`);
    if (hashBytes(bytes) !== hash) throw changed(file, server);
  }
}

/**
 * Reads what a build wrote into memory, and compares every byte that will be sent, and every module
 * that will be run, with what the build recorded.
 * @param directory the folder that `astro build` wrote
 * @throws BrokenBuild if it did not come to its end, or if a file was lost or changed since
 */
export function readBuild(directory: string): ReadBuild {
  const { record, name } = readRecord(directory);
  const pack = readPack(directory, record);
  checkModules(directory, record);
  return { record, name, bytesOf: (file) => pack.get(file) };
}
