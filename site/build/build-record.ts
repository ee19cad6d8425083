import { hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join, sep } from "node:path";

/** Where the bytes of a file stand in the pack: the first, and how many. */
export type PackedFile = readonly [offset: number, length: number];

/**
 * What a build wrote, as its last file says: a folder without it was not finished. A server takes
 * the validators of its answers from here, and sees whether a file is still as it was written.
 */
export interface BuildRecord {
  /** The public origin that the pages name. */
  readonly site: string;
  /** The hash of what it was built from, or nothing if nobody told. */
  readonly sources: string;
  /** The hash of each file's bytes, by its path below `client/`: `1006/index.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** The hash of each module of the routes on demand, by its path below `server/`. */
  readonly modules: Readonly<Record<string, string>>;
  /** What a server keeps in memory, by its path below `client/`: {@link packName} has its bytes. */
  readonly packed: Readonly<Record<string, PackedFile>>;
}

/** The name of the record, beside `client/` and `server/`. */
export const recordName = "build.json";

/** The name of the one file that has what a server keeps: thousands of files take a second to open. */
export const packName = "files.pack";

/** 128 bits of the SHA-256 of some bytes: the same on every machine. */
export const hashBytes = (bytes: Uint8Array): string =>
  hash("sha256", bytes, "base64url").slice(0, 22);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join("/"))
    .sort();

/** Takes the record of an earlier build away: what follows is no finished build. */
export const forgetBuild = (directory: string): void => {
  rmSync(join(directory, recordName), { force: true });
};

const isCopy = (file: string): boolean => /\.(?:br|gz)$/.test(file);

/** Of what has both copies a server keeps those alone: the few who take neither wait a moment. */
const isKept = (file: string, files: BuildRecord["files"]): boolean =>
  isCopy(file) || !(`${file}.br` in files && `${file}.gz` in files);

function hashFiles(folder: string): Readonly<Record<string, string>> {
  const hashOf = (file: string) => hashBytes(readFileSync(join(folder, file)));
  return Object.fromEntries(filesBelow(folder).map((file) => [file, hashOf(file)]));
}

/** Writes a file anew, never into one that somebody reads. */
function writeAnew(path: string, write: (descriptor: number) => void): void {
  const unfinished = `${path}.part`;
  const descriptor = openSync(unfinished, "w");
  try {
    write(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, path);
}

function writePack(directory: string, files: BuildRecord["files"]): BuildRecord["packed"] {
  const packed: Record<string, PackedFile> = {};
  let offset = 0;
  writeAnew(join(directory, packName), (descriptor) => {
    for (const file of Object.keys(files).filter((one) => isKept(one, files))) {
      const bytes = readFileSync(join(directory, "client", file));
      packed[file] = [offset, bytes.length];
      offset += bytes.length;
      for (let written = 0; written < bytes.length;)
        written += writeSync(descriptor, bytes, written);
    }
  });
  return packed;
}

/**
 * Records what stands in a built folder, and packs what a server keeps of it.
 * @param directory that has `client/` in it, and `server/` if something is made on demand
 */
export function recordBuild(directory: string, told: Pick<BuildRecord, "site" | "sources">): void {
  const files = hashFiles(join(directory, "client"));
  const server = join(directory, "server");
  const modules = existsSync(server) ? hashFiles(server) : {};
  const record: BuildRecord = { ...told, files, modules, packed: writePack(directory, files) };
  writeAnew(join(directory, recordName), (descriptor) => {
    writeFileSync(descriptor, JSON.stringify(record));
  });
}
