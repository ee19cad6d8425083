import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";

// What new-service.ts and new-code.ts share: the files of a record are made together or not at all.

/** Why a record was not made: what was wrong, then what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(problem: string, remedy: string) {
    super(`${problem}\n${remedy}`);
  }
}

/** The whole text of a file. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Reads a list of data/, so that a record can be put into it. */
export const readList = (data: string, name: string): FileText => {
  const path = join(data, name);
  if (!existsSync(path))
    throw new Refusal(`There is no ${path}.`, "Run this in the project, with npm.");
  return { path, text: readFileSync(path, "utf8") };
};

/** The layout of the project, which `npm run check` looks for. */
export const layOut = (text: string): Promise<string> =>
  format(text, { parser: "typescript", printWidth: 100 });

/**
 * Puts an item into a list that is in order.
 * @param pattern matches each item whole, with its end of line; the first group is what it is sorted by
 * @param keyOf turns that group into the key, where the two differ
 * @throws Refusal if the text has no such item
 */
export function insertInOrder(
  { path, text }: FileText,
  item: string,
  key: string,
  pattern: RegExp,
  keyOf: (group: string) => string = (group) => group,
): FileText {
  const items = [...text.matchAll(pattern)];
  const last = items.at(-1);
  if (!last)
    throw new Refusal(`No item like “${item.trim()}” is in ${path}.`, "Add the first one by hand.");
  const next = items.find(([, group = ""]) => keyOf(group) > key);
  const at = next?.index ?? last.index + last[0].length;
  return { path, text: text.slice(0, at) + item + text.slice(at) };
}

/**
 * Writes all files or none. Each is written under another name and then renamed, so that no reader
 * sees half a file; if that fails for one, those before it become again what they were.
 */
export function writeTogether(files: readonly FileText[]): void {
  const before = files.map(({ path }) => (existsSync(path) ? readFileSync(path) : undefined));
  const unfinished = (path: string) => `${path}.unfinished`;
  let done = 0;
  try {
    for (const { path, text } of files) writeFileSync(unfinished(path), text);
    for (const { path } of files) {
      renameSync(unfinished(path), path);
      done += 1;
    }
  } catch (error) {
    for (const { path } of files) rmSync(unfinished(path), { force: true });
    for (const [index, { path }] of files.slice(0, done).entries()) putBack(path, before[index]);
    throw error;
  }
}

function putBack(path: string, content: Buffer | undefined): void {
  if (content) writeFileSync(path, content);
  else rmSync(path);
}

/**
 * Runs a generator from the command line and says what it wrote or why it did not.
 * @param make takes what was typed and the folder of the data, and gives the paths that it wrote
 */
export async function runGenerator(
  make: (asked: string, data: string) => Promise<readonly string[]>,
): Promise<void> {
  const [asked = "", data = join(import.meta.dirname, "../data")] = process.argv.slice(2);
  try {
    for (const path of await make(asked, data)) console.log(`wrote ${path}`);
    console.log("Replace every TODO, then run: npm test");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
