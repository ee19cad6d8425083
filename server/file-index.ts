import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { lookup } from "mrmime";
import { hashBytes, recordName, type BuildRecord } from "#site/build/build-record.ts";
import { decodePath } from "#site/lib/addresses/decode-path.ts";
import { headersFor } from "#site/lib/answers/headers.ts";
import { withCharset } from "./charset.ts";
import type { Coding } from "./negotiate.ts";
import type { Representation } from "./representation.ts";

/** A folder that cannot be served, and what to do about it, in a line. */
export class BrokenBuild extends Error {}

/** Everything that a build wrote, held in memory: nothing on the disk is read afterwards. */
export interface FileIndex {
  readonly site: URL;
  /** What stands at a path of an address: `/1006/`, `/1006.md`. */
  readonly at: (path: string) => Representation | undefined;
  /** What is said where nothing stands. */
  readonly missing: Representation;
}

const endings = { br: ".br", gzip: ".gz" } as const;

/** Error pages: as addresses they are numbers, or nothing. */
const errorPage = /^(?:404\.html|not-found\/.*)$/;

const isCopy = (file: string): boolean => /\.(?:br|gz)$/.test(file);

/** Where a file stands: a page at its folder too. */
const addressesOf = (file: string): readonly string[] =>
  file.endsWith("index.html")
    ? [`/${file}`, `/${file.slice(0, -"index.html".length)}`]
    : [`/${file}`];

/** Reads a file, which has to be what the build wrote. @throws BrokenBuild if it is not */
function readRecorded(client: string, file: string, { files }: BuildRecord): Buffer {
  const bytes = readOrFail(join(client, file), `${file} is missing from the build in ${client}.`);
  if (hashBytes(bytes) === files[file]) return bytes;
  throw new BrokenBuild(`${file} in ${client} is not as it was built. ${remedy}`);
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
function readBuildRecord(directory: string): BuildRecord {
  const text = readOrFail(
    join(directory, recordName),
    `There is no finished build in ${directory}.`,
  );
  try {
    return JSON.parse(text.toString()) as BuildRecord;
  } catch (cause) {
    throw new BrokenBuild(`${recordName} in ${directory} cannot be read. ${remedy}`, { cause });
  }
}

/** The bytes of a file in each coding. As they are, they are kept only if there is no copy. */
function readCopies(client: string, file: string, record: BuildRecord) {
  const packed = Object.entries(endings).flatMap(([coding, ending]) =>
    record.files[`${file}${ending}`] === undefined
      ? []
      : [[coding as Coding, readRecorded(client, `${file}${ending}`, record)] as const],
  );
  return new Map<Coding, Buffer>(
    packed.length === 2 ? packed : [["identity", readRecorded(client, file, record)]],
  );
}

function representationOf(client: string, file: string, record: BuildRecord): Representation {
  const copies = readCopies(client, file, record);
  const gzipped = copies.get("gzip");
  const plain = copies.get("identity") ?? Buffer.alloc(0);
  return {
    status: 200,
    ...headersOfFile(file, new URL(record.site)),
    hash: record.files[file] ?? "",
    codings: gzipped === undefined ? ["identity"] : ["br", "gzip", "identity"],
    // The few that take no compressed copy wait for a fraction of a millisecond.
    bytes: (coding) => copies.get(coding) ?? (gzipped === undefined ? plain : gunzipSync(gzipped)),
  };
}

function headersOfFile(file: string, site: URL): Pick<Representation, "policy" | "described"> {
  const [, address = ""] = ["", ...addressesOf(file)].slice(-2);
  const policy = headersFor(address, site);
  const type = policy["Content-Type"] ?? withCharset(lookup(file) ?? "application/octet-stream");
  return { policy, described: { "Content-Type": type } };
}

/**
 * Reads what a build wrote into memory, and compares every byte that will be sent with what the
 * build recorded.
 * @param directory the folder that `astro build` wrote
 * @throws BrokenBuild if it did not come to its end, or if a file was lost or changed since
 */
export function readFileIndex(directory: string): FileIndex {
  const client = join(directory, "client");
  const record = readBuildRecord(directory);
  const files = Object.keys(record.files).filter((file) => !isCopy(file));
  const index = new Map<string, Representation>();
  for (const file of files.filter((one) => !errorPage.test(one))) {
    const found = representationOf(client, file, record);
    for (const address of addressesOf(file)) index.set(address, found);
  }
  return {
    site: new URL(record.site),
    at: (path) => index.get(decodePath(path)),
    missing: { ...representationOf(client, "404.html", record), status: 404 },
  };
}
