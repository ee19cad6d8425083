import { codeTyped } from "../model/parse-code.ts";

/** How much of a text is read at all, in characters: a log line, not a log. */
export const longestQuery = 2000;

/** What was typed, taken apart. */
export interface Query {
  /** The text that was read, cut to {@link longestQuery}. */
  readonly text: string;
  /** The words that an answer has to have, each once, in lower case. */
  readonly words: readonly string[];
  /** Words that every close has, such as `code`: they may fit and need not. */
  readonly noise: readonly string[];
  /** The numbers as they were typed, each once. */
  readonly digits: readonly string[];
  /** Numbers that the text calls a close code: `code: 1006`, `closed with 1006`. */
  readonly named: readonly number[];
  /** Whether it looks like something that a program printed. */
  readonly isLine: boolean;
}

const everyClose = new Set(
  "a an and by close closed closing code codes connection error for from in is it no of on status such the to was websocket websockets what why with ws wss".split(
    " ",
  ),
);

/** A number behind a word that announces one, with little between the two. */
const announced =
  /(?:clos(?:ed?|ing)|code|status|disconnect(?:ed)?)\W{0,6}(?:(?:with|by|code|status|frame|event|received|is|was)\W{1,4}){0,4}([1-4]\d{3})(?!\d)/gi;

/** What a text is split at: everything that is neither a letter nor a digit. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const isCode = (word: string): boolean => codeTyped(word) !== undefined;

const isUsedCode = (word: string): boolean => /^[1-4]\d{3}$/.test(word);

const isMoreThanLetter = (word: string): boolean => word.length > 1;

/** Takes a text apart. Reads its first {@link longestQuery} characters, however long it is. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery).trim();
  const every = [...new Set(wordsOf(text))];
  const isLine = looksPrinted(text, every.length);
  const rest = every.filter((word) => !isCode(word));
  const words = rest.filter((word) => !everyClose.has(word));
  return {
    text,
    // Where there is nothing else, `close` and `code` are what was asked for.
    words:
      words.length === 0 && every.length === rest.length ? rest.filter(isMoreThanLetter) : words,
    noise: words.length === 0 ? [] : rest.filter((word) => everyClose.has(word)),
    // Printed lines are full of numbers: ports, times, sizes.
    digits: every.filter(isLine ? isUsedCode : isCode),
    named: [...new Set([...text.matchAll(announced)].map(([, digits]) => Number(digits)))],
    isLine,
  };
}

/** Long, or of several words with what programs put between words. */
const looksPrinted = (text: string, words: number): boolean =>
  text.length > 60 || words > 6 || (words > 2 && /[:=(){}[\]<>"'_]|\w\.\w/.test(text));
