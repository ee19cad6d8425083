import { isInUse } from "../tables/range-bounds.ts";
import { wordsOf } from "./read-query.ts";
import type { SearchLine } from "./search-page.ts";

/** A line with its pattern, ready to be used. */
export interface CompiledLine {
  readonly line: SearchLine;
  readonly pattern: RegExp;
  /** The words of the line that are not placeholders. */
  readonly words: readonly string[];
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
    words: [...new Set(wordsOf(line.line.replaceAll(/\{[^}]*\}/g, " ")))],
  }));

/** The lines whose pattern a text matches, the longest match first. @param text a bounded one */
export function matchLines(text: string, lines: readonly CompiledLine[]): readonly LineMatch[] {
  return lines
    .flatMap(({ line, pattern }) => {
      const match = pattern.exec(text);
      if (!match) return [];
      const code = Number(match.groups?.["code"] ?? NaN);
      const named = isInUse(code) ? { code } : {};
      return [{ match: { line, ...named }, length: match[0].length }];
    })
    .sort((a, b) => b.length - a.length)
    .map(({ match }) => match);
}

/** How much of a line's own words a text has to hold to be called similar. */
const similarShare = 0.75;

/** The lines most of whose words stand in a text, the most similar first. */
export function similarLines(text: string, lines: readonly CompiledLine[]): readonly LineMatch[] {
  const said = new Set(wordsOf(text));
  return lines
    .map(({ line, words }) => {
      const held = words.filter((word) => said.has(word)).length;
      return { line, held, share: held / words.length };
    })
    .filter(({ held, share }) => held > 2 && share >= similarShare)
    .sort((a, b) => b.share - a.share || b.held - a.held)
    .map(({ line }) => ({ line }));
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
