import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

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
}

/** The name of the record, beside `client/` and `server/`. */
export const recordName = "build.json";

/** 128 bits of the SHA-256 of some bytes: the same on every machine. */
export const hashBytes = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, 22);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join("/"))
    .sort();

/** Takes the record of an earlier build away: what follows is no finished build. */
export const forgetBuild = (directory: string): void => {
  rmSync(join(directory, recordName), { force: true });
};

/** Records what stands in a built folder. @param directory that has `client/` in it */
export function recordBuild(directory: string, told: Omit<BuildRecord, "files">): void {
  const client = join(directory, "client");
  const files = filesBelow(client).map(
    (file) => [file, hashBytes(readFileSync(join(client, file)))] as const,
  );
  const record: BuildRecord = { ...told, files: Object.fromEntries(files) };
  writeFileSync(join(directory, recordName), JSON.stringify(record));
}
