import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashSources } from "../../site/build/source-hash.mjs";
import { root } from "./setup.mjs";

/** What the last build of a folder recorded, or nothing if it did not come to its end. */
function readRecord(directory) {
  try {
    return JSON.parse(readFileSync(join(directory, "build.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether a folder holds the site as it would be built now: the same sources, for the same origin.
 * Whether its files are still whole is seen by the server, which reads them all.
 * @param {string} directory
 * @param {string} site the public origin
 */
export function isBuilt(directory, site) {
  const record = readRecord(directory);
  return record?.site === site && record.sources === hashSources(root);
}
