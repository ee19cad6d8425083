import { numberWords, unitMilliseconds, unitSigns } from "./duration-words.ts";

/** A length of time that a text names. */
export interface Duration {
  /** To the millisecond. */
  readonly seconds: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly start: number;
}

/** A number with its unit: `1h` in `1h30m`. */
interface Part {
  readonly milliseconds: number;
  /** How many milliseconds the unit has. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

const letters = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`;
const words = [...numberWords.keys()].toSorted((a, b) => b.length - a.length).join("|");

/** `1,000` and `1_000` are a thousand; any other comma is a decimal one, as a point always is. */
const digits = String.raw`\d{1,3}(?:[,_]\d{3}){1,3}|\d{1,12}(?:[.,]\d{1,6})?`;
const part = `(?<number>${digits}|${words})[ \\u00a0\\u202f-]{0,2}(?<unit>[${letters}]{1,20}|${unitSigns.join("|")})`;

/** No duration starts within a name, a version, a clock's time, or a number that is written out. */
const startsHere = String.raw`(?<![${letters}\d._]|\d:|ty[ -]|and a |[一二两兩三四五六七八九十百千半个個])`;

/** Where a duration starts, and how one goes on: `1h30m`, `1 hour and 30 minutes`. */
export const durationPatterns = {
  first: new RegExp(`${startsHere}${part}`, "giu"),
  next: new RegExp(`(?: (?:and|und|et|y|e) | ?)${part}`, "giuy"),
} as const;

/** What may not follow: the rest of a hash, of a name. */
const goesOn = new RegExp(`^[${letters}\\d_]`, "u");

const plainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const numberOf = (written: string): number =>
  Number(
    /^\d{1,3}(?:[,_]\d{3}){1,3}$/.test(written)
      ? written.replace(/[,_]/g, "")
      : written.replace(",", "."),
  );

/** A number in words needs a unit in words; `a second` is rather the one after the first. */
function wordedNumber(word: string, unit: string): number | undefined {
  const isShort = unit.length <= 3 && unit !== "day" && !unitSigns.includes(unit);
  return isShort || (word === "a" && unit === "second") ? undefined : numberWords.get(word);
}

/** A lone capital M is a million, or a month. */
const unitOf = (unit: string): number | undefined =>
  unit === "M" ? undefined : unitMilliseconds.get(unit.toLowerCase());

function asPart({ groups, index, 0: all }: RegExpExecArray): Part | undefined {
  const { number = "", unit: name = "" } = groups ?? {};
  const unit = unitOf(name);
  const count = /^\d/.test(number)
    ? numberOf(number)
    : wordedNumber(number.toLowerCase(), name.toLowerCase());
  if (unit === undefined || count === undefined) return undefined;
  return { milliseconds: count * unit, unit, start: index, end: index + all.length };
}

function partAt(pattern: RegExp, text: string, from: number): Part | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? undefined : asPart(match);
}

/** The part with all that goes on after it; less than one of its unit: `1 min 60 s` are two. */
function withNext(text: string, sofar: Part): Part {
  const next = partAt(durationPatterns.next, text, sofar.end);
  if (next === undefined || next.milliseconds >= sofar.unit) return sofar;
  const milliseconds = sofar.milliseconds + next.milliseconds;
  return withNext(text, { ...next, milliseconds, start: sofar.start });
}

/** What looks like a part and is none may hide one: `1006 a minute` is no `1006 a`. */
function* partsIn(text: string): Generator<Part> {
  const pattern = new RegExp(durationPatterns.first);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const first = asPart(match);
    if (first === undefined)
      pattern.lastIndex = match.index + (match.groups?.["number"] ?? "").length;
    else yield withNext(text, first);
  }
}

/**
 * The durations that a text names, in order: `60s`, `60000ms`, `1 minute`, `1h30m`, 60秒, `5 Minuten`.
 * In nine languages (duration-words.ts). A number without a unit is none.
 */
export function readDurations(text: string): readonly Duration[] {
  const found: Duration[] = [];
  let end = 0;
  for (const one of partsIn(plainDigits(text))) {
    if (one.start < end || goesOn.test(text.slice(one.end, one.end + 1))) continue;
    end = one.end;
    const seconds = Math.round(one.milliseconds) / 1000;
    found.push({ seconds, text: text.slice(one.start, one.end), start: one.start });
  }
  return found;
}

/** The seconds of a text that is one duration and nothing else: 90 for ` 1 min 30 s `. */
export function readDuration(text: string): number | undefined {
  const whole = text.trim();
  const [first] = readDurations(whole);
  return first?.text === whole ? first.seconds : undefined;
}
