import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Mutant } from "./mutant.ts";

const folder = join(import.meta.dirname, "lists");

/** Every list of mutants, by the name of its file. */
export async function loadMutants(): Promise<ReadonlyMap<string, readonly Mutant[]>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).toSorted();
  const lists = files.map(async (file): Promise<readonly [string, readonly Mutant[]]> => {
    const { mutants } = (await import(join(folder, file))) as { mutants: readonly Mutant[] };
    return [basename(file, ".ts"), mutants];
  });
  return new Map(await Promise.all(lists));
}
