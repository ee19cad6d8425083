import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { recordLists } from "../generate/record-lists.ts";
import { writeWhole } from "../generate/stale.ts";

const root = resolve(import.meta.dirname, "../..");

/** A copy of data/ in a project of its own, in which the tests of the generators may write. */
export interface DataCopy {
  readonly root: string;
  readonly data: string;
}

/** Makes such a copy in the system's folder for temporary files. */
export function copyData(): DataCopy {
  const copy = mkdtempSync(join(tmpdir(), "ws-code-data-"));
  cpSync(join(root, "data"), join(copy, "data"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const include = ["services/index", "codes/index", "codes/guides"].map(
    (name) => `data/${name}.ts`,
  );
  const config = { extends: join(root, "tsconfig.json"), include, compilerOptions: { types: [] } };
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
  return { root: copy, data: join(copy, "data") };
}

/** Writes the lists of the copy's records anew, as `npm run generate` does. */
export async function generateLists({ data }: DataCopy): Promise<void> {
  for (const list of await recordLists(data)) writeWhole(list);
}

/** Every file of a folder with its content. */
export const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

/** Runs a tool of the project on the copy: what it printed, and whether it was content. */
function runTool({ root: cwd }: DataCopy, script: string, ...args: readonly string[]) {
  const tool = join(root, "node_modules", script);
  const env = { PATH: process.env["PATH"], NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { ok: status === 0, output: stdout + stderr };
}

/** Checks the types of the copy's lists and of all that they import. */
export const checkTypes = (copy: DataCopy) => runTool(copy, "typescript/bin/tsc", "--noEmit");

/** Runs tests of the copy, such as `data/rules/services.test.ts`. */
export const runTests = (copy: DataCopy, file: string) =>
  runTool(copy, "vitest/vitest.mjs", "run", "--root", copy.root, file);
