import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** The whole text of a file. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Whether a file does not hold the text that it has to. */
export const isStale = ({ path, text }: FileText): boolean =>
  !existsSync(path) || readFileSync(path, "utf8") !== text;

/** Writes a file whole or not at all: a full disk leaves the one that was there. */
export function writeWhole({ path, text }: FileText): void {
  writeFileSync(`${path}.unfinished`, text);
  renameSync(`${path}.unfinished`, path);
}
