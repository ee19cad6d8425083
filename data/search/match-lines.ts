import { isInUse } from "../tables/range-bounds.ts";
import type { SearchLine } from "./search-page.ts";

/** A line with its pattern, ready to be used. */
export interface CompiledLine {
  readonly line: SearchLine;
  readonly pattern: RegExp;
}

/** A line that a text matches. */
export interface LineMatch {
  readonly line: SearchLine;
  /** The close code that the text itself names. */
  readonly code?: number;
}

/** Makes the patterns of some lines, once for many texts. */
export const compileLines = (lines: readonly SearchLine[]): readonly CompiledLine[] =>
  lines.map((line) => ({
    line,
    pattern: new RegExp(...line.pattern),
  }));

/** The lines whose pattern a text matches, the longest match first. @param text a bounded one */
export function matchLines(text: string, lines: readonly CompiledLine[]): readonly LineMatch[] {
  const found = matches(text, lines, ({ pattern }) => pattern);
  // Who types a line instead of pasting it does not mind its capitals.
  return found.length > 0 ? found : matches(text, lines, looselyOf, longEnough);
}

/** Shorter texts, such as “connection closed”, are words before they are lines, in characters. */
const longEnough = 25;

const matches = (
  text: string,
  lines: readonly CompiledLine[],
  patternOf: (line: CompiledLine) => RegExp,
  atLeast = 0,
): readonly LineMatch[] =>
  lines
    .flatMap((compiled) => {
      const match = patternOf(compiled).exec(text);
      if (!match || match[0].length < atLeast) return [];
      const code = Number(match.groups?.["code"] ?? NaN);
      const named = isInUse(code) ? { code } : {};
      return [{ match: { line: compiled.line, ...named }, length: match[0].length }];
    })
    .sort((a, b) => b.length - a.length)
    .map(({ match }) => match);

const loose = new WeakMap<CompiledLine, RegExp>();

/** The same pattern in capitals or not, made when it is first asked for. */
function looselyOf(compiled: CompiledLine): RegExp {
  const known = loose.get(compiled);
  if (known) return known;
  const { source, flags } = compiled.pattern;
  const made = new RegExp(source, flags.includes("i") ? flags : `${flags}i`);
  loose.set(compiled, made);
  return made;
}

/** How much of a pasted text is looked through at either end, in characters. */
const charactersPerEnd = 50_000;

/** How many lines of it are matched at the most. */
const maxLines = 1000;

/**
 * The line of a pasted log that says most: the last one that a pattern matches, or the first one
 * with words. Reads both ends of the text and matches a thousand lines at the most.
 * @param longest how many characters of the line to give
 */
export function mostRelevantLine(
  text: string,
  lines: readonly CompiledLine[],
  longest: number,
): string {
  const ends =
    text.length > 2 * charactersPerEnd
      ? `${text.slice(0, charactersPerEnd)}\n${text.slice(-charactersPerEnd)}`
      : text;
  const candidates = ends
    .split(/\r\n?|\n/)
    .map((line) => line.trim().slice(0, longest))
    .filter((line) => line !== "");
  const known = candidates
    .slice(-maxLines)
    .findLast((line) => lines.some(({ pattern }) => pattern.test(line)));
  return known ?? candidates[0] ?? "";
}
