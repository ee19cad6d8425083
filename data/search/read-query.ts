import { codeTyped } from "../model/parse-code.ts";
import { readDurations, type Duration } from "../text/read-duration.ts";
import { stemOf, tellingWords, wordsOf } from "./language/stems.ts";
import { translated } from "./language/translate.ts";

/** How much of a text is read at all, in characters: a log line, not a log. */
export const longestQuery = 2000;

/** What was typed, taken apart. */
export interface Query {
  /** The text that was read, cut to {@link longestQuery}. */
  readonly text: string;
  /** The words that tell something, each once, in lower case; foreign ones in English. */
  readonly words: readonly string[];
  /** Their stems. */
  readonly stems: readonly string[];
  /** The stems of all words, also of those that every close has, such as `code`. */
  readonly said: readonly string[];
  /** The numbers as they were typed, each once, durations apart. */
  readonly digits: readonly string[];
  /** Numbers that the text calls a close code: `code: 1006`, `closed with 1006`. */
  readonly named: readonly number[];
  /** The durations in it, in seconds. */
  readonly seconds: readonly number[];
  /** Two codes that are asked for beside each other: `1001 vs 1012`. */
  readonly compared?: readonly [number, number];
  /** Whether it looks like something that a program printed. */
  readonly isLine: boolean;
}

/** What people and programs say of every close: it tells something only where nothing else does. */
const everyClose = new Set("close closed closing code codes error status".split(" "));

/** A number behind a word that announces one, with little between the two. */
const announced =
  /(?:clos(?:ed?|ing)|code|status|disconnect(?:ed)?)\W{0,6}(?:(?:with|by|code|status|frame|event|received|is|was)\W{1,4}){0,4}([1-4]\d{3}|\d{5})(?!\d)/gi;

const isCode = (word: string): boolean => codeTyped(word) !== undefined;

/** Whether a number is of the size of a close code that may be sent or reported. */
const isUsedCode = (word: string): boolean => /^[1-4]\d{3}$/.test(word);

function comparedAmong(digits: readonly string[]): Pick<Query, "compared"> {
  const [a, b, ...more] = digits.filter(isUsedCode).map(Number);
  return a === undefined || b === undefined || more.length > 0 ? {} : { compared: [a, b] };
}

/** Takes a text apart. Reads its first {@link longestQuery} characters, however long it is. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery).trim();
  const durations = readDurations(text);
  const every = [...new Set(wordsOf(withoutDurations(text, durations)))];
  const isLine = looksPrinted(text, every.length);
  const named = [...new Set([...text.matchAll(announced)].map(([, found]) => Number(found)))];
  const digits = isLine ? codesInLine(text, named) : every.filter(isCode);
  const said = wordsSaid(text, durations);
  const words = tellingAmong(said, digits.length > 0);
  return {
    text,
    words,
    stems: words.map(stemOf),
    said: said.map(stemOf),
    digits,
    named,
    seconds: durations.map(({ seconds }) => seconds),
    ...comparedAmong(digits),
    isLine,
  };
}

/** The words but for numbers; foreign ones in English. */
function wordsSaid(text: string, durations: readonly Duration[]): readonly string[] {
  const words = tellingWords(`${apart(withoutDurations(text, durations))} ${translated(text)}`);
  const isWord = (word: string) => !/^\d+$/.test(word);
  return words.some(isWord) ? words.filter((word) => isWord(word) || isStatus(word)) : [];
}

/** Where something else was said, or a number asked for, without what every close has. */
function tellingAmong(said: readonly string[], asksNumber: boolean): readonly string[] {
  const telling = said.filter((word) => !everyClose.has(word));
  return telling.length > 0 || asksNumber ? telling : said;
}

/** Programs write names in one word: `PusherError` is of Pusher, too. */
const apart = (text: string): string =>
  `${text} ${
    text
      .match(/\b(?:[A-Z][a-z]+){2,}\b/g)
      ?.join(" ")
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ") ?? ""
  }`;

/** Numbers of the size of an HTTP status are words, too: pages name them. */
const isStatus = (word: string): boolean => /^[1-5]\d\d$/.test(word);

const withoutDurations = (text: string, durations: readonly Duration[]): string =>
  durations.reduceRight(
    (rest, { start, text: said }) => `${rest.slice(0, start)} ${rest.slice(start + said.length)}`,
    text,
  );

/** A number that stands alone: in no path, version, time, address or name. */
const standsAlone = /(?<![\w.:#@-]|(?<!\d)\/)[1-4]\d{3}(?![\w:-]|\/(?!\d)|\.\d)/g;

/** The codes in a printed line, which is full of other numbers: ports, times, sizes, places in files. */
const codesInLine = (text: string, named: readonly number[]): readonly string[] => [
  ...new Set([...named.map(String), ...[...text.matchAll(standsAlone)].map(([code]) => code)]),
];

/** Long, or of several words with what programs put between words. */
const looksPrinted = (text: string, words: number): boolean =>
  text.length > 60 || words > 6 || (words > 2 && /[:=(){}[\]<>"'_]|\w\.\w/.test(text));
