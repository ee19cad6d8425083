import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian puts what administrators start, such as nginx: the PATH of other users lacks it. */
const administratorFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/** The PATH, and behind it the folders of administrators: what dpkg needs to install anything. */
export const wholePath = (path = process.env["PATH"] ?? ""): string =>
  [path, ...administratorFolders].join(delimiter);

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The file of a program, so that it starts whatever the PATH is; nothing if it is not installed.
 * @param path folders to look in, the first one first
 */
export const findProgram = (name: string, path = wholePath()): string | undefined =>
  path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
