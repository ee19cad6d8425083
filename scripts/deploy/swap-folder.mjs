// A build has a folder of its own until it is whole. Plain JavaScript: `npm start` runs it on the
// Node of the system.
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What a folder beside the served one is for, and the process that it belongs to. */
const besideName = /\.(next|previous)-(\d+)$/;

/** The folder that this process builds into: on the same disk, since a rename cannot leave it. */
export const nextFolder = (directory) => `${directory}.next-${process.pid}`;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There is such a process, of another user.
    return error.code === "EPERM";
  }
}

/** What ended processes left beside a folder: `[path, "next" | "previous"]`. */
function leftBeside(directory) {
  const parent = dirname(directory);
  if (!existsSync(parent)) return [];
  return readdirSync(parent).flatMap((name) => {
    const [ending, kind, pid] = besideName.exec(name) ?? [];
    const isOurs = ending !== undefined && name === `${basename(directory)}${ending}`;
    return isOurs && !isAlive(Number(pid)) ? [[join(parent, name), kind]] : [];
  });
}

/**
 * Clears up after builds that were killed: what they had not finished goes, and if one was killed in
 * the instant between its two renames, the folder that was served comes back.
 * @param {string} directory the served folder
 */
export function clearUp(directory) {
  for (const [path, kind] of leftBeside(directory)) {
    if (kind === "previous" && !existsSync(directory)) renameSync(path, directory);
    else rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Puts a whole build in the place of the served folder: two renames, with no copy and nothing half
 * in between. A running server has the old one in memory, and notices the new.
 * @param {string} next
 * @param {string} directory
 */
export function swapIn(next, directory) {
  const previous = `${directory}.previous-${process.pid}`;
  const isFirst = !existsSync(directory);
  if (!isFirst) renameSync(directory, previous);
  try {
    renameSync(next, directory);
  } catch (error) {
    if (!isFirst) renameSync(previous, directory);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
