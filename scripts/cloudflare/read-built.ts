import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordName, type BuildRecord } from "#site/build/build-record.ts";

/** What the Worker knows of the files that were built, and which of them Cloudflare is to send. */
export interface BuiltSite {
  readonly site: string;
  readonly build: string;
  readonly folders: readonly string[];
  readonly missingPage: string;
  readonly assets: readonly string[];
}

/** Cloudflare compresses what it sends, and the page for missing addresses is in the Worker. */
const notSent = /\.(?:br|gz)$|^404\.html$|^not-found\//;

/** The name of a build, by all that is in it. */
const nameOf = (record: string): string =>
  createHash("sha256").update(record).digest("base64url").slice(0, 16);

/** The path of the page that a file is: `/1006/`. */
const folderOf = (file: string): readonly string[] =>
  file.endsWith("index.html") ? [`/${file.slice(0, -"index.html".length)}`] : [];

/**
 * Reads what a build recorded of itself.
 * @param directory the folder that `astro build` wrote
 * @throws if it did not come to its end
 */
export function readBuilt(directory: string): BuiltSite {
  const text = readFileSync(join(directory, recordName), "utf8");
  const record = JSON.parse(text) as BuildRecord;
  const assets = Object.keys(record.files).filter((file) => !notSent.test(file));
  return {
    site: record.site,
    build: nameOf(text),
    folders: assets.flatMap(folderOf),
    missingPage: readFileSync(join(directory, "client/404.html"), "utf8"),
    assets,
  };
}
