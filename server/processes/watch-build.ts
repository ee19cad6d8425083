import { readFileSync, watchFile } from "node:fs";
import { join } from "node:path";
import { hashBytes, recordName } from "#site/build/build-record.ts";

/** How often it is looked, in ms. */
const interval = 1000;

/** @returns the hash of the record, or nothing while a build is under way */
function readName(record: string): string | undefined {
  try {
    return hashBytes(readFileSync(record));
  } catch {
    return undefined;
  }
}

/**
 * Notices that a folder has another build: its record is a build's last file, whether the build was
 * written there, copied, or came by a rename. Its `stat` is looked at once a second: a renamed
 * folder, a network's file system and a container's volume tell nothing by themselves, and a signal
 * needs somebody to know whom to send it to.
 * @param served the name of the build that is served
 */
export function watchBuild(directory: string, served: string, onBuild: () => void): void {
  const record = join(directory, recordName);
  let seen = served;
  watchFile(record, { interval }, () => {
    const name = readName(record);
    if (name === undefined || name === seen) return;
    seen = name;
    onBuild();
  });
}
