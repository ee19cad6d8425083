import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** One line of a table, its cells by the heading of their column. */
export type Line = ReadonlyMap<string, string>;

/**
 * A table of what is known, kept apart from the records and by hand: who changes a record for a
 * better source changes the line of it as well, and who changes it by a slip is told.
 * @param name of the file beside this one
 * @throws where a line has more or fewer cells than the first
 */
export function readTable(name: `${string}.tsv`): readonly Line[] {
  const text = readFileSync(`${import.meta.dirname}/${name}`, "utf8");
  const lines = parse<Record<string, string>>(text, {
    delimiter: "\t",
    quote: null,
    columns: true,
  });
  return lines.map((line) => new Map(Object.entries(line)));
}

/** What a line has below a heading. @throws where its table has no such heading */
export function cell(line: Line, heading: string): string {
  const found = line.get(heading);
  if (found === undefined) throw new Error(`no column “${heading}” in ${[...line.keys()].join()}`);
  return found;
}

/** Some cells of each line as one text, to compare whole tables at a glance. */
export const cellsOf = (lines: readonly Line[], ...headings: readonly string[]) =>
  lines.map((line) => headings.map((heading) => cell(line, heading)).join(" | "));
