import { numberOf, tokensOf, type Token } from "./duration-tokens.ts";
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

/** Something that was read, and the index of the token after it. */
interface Read {
  readonly value: number;
  readonly next: number;
}

/** A number with its unit: `1h` in `1h30m`. */
interface Part {
  readonly milliseconds: number;
  /** How many milliseconds the last unit has. */
  readonly unit: number;
  /** The index of the token after it. */
  readonly next: number;
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** The texts of tokens as one, in lower case. */
const joined = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join("")
    .toLowerCase();

/** Of one token, or of three: `half an`. */
function numberAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (token?.kind === "number") {
    const value = numberOf(token.text);
    return value === undefined ? undefined : { value, next: at + 1 };
  }
  for (const length of [3, 1]) {
    const value = numberWords.get(joined(tokens, at, at + length));
    if (value !== undefined) return { value, next: at + length };
  }
  return undefined;
}

/** A lone capital M is a million, or a month. */
function unitAt(tokens: readonly Token[], at: number): Read | undefined {
  const { kind, text } = tokens[at] ?? {};
  if (kind === "word") {
    const value = text === "M" ? undefined : unitMilliseconds.get(text?.toLowerCase() ?? "");
    return value === undefined ? undefined : { value, next: at + 1 };
  }
  const sign = unitSigns.find((one) => joined(tokens, at, at + one.length) === one);
  const value = unitMilliseconds.get(sign ?? "");
  return sign === undefined || value === undefined ? undefined : { value, next: at + sign.length };
}

const isGap = (text: string): boolean => /^[ \u00a0\u202f-]$/.test(text);

/** The index after two spaces at the most, or a hyphen: `60-second`. */
const afterGap = (tokens: readonly Token[], at: number): number =>
  [at, at + 1].find((index) => !isGap(textAt(tokens, index))) ?? at + 2;

/** A number in words needs a unit in words; `a second` is rather the one after the first. */
const isOrdinary = (number: string, unit: string): boolean =>
  !(unit.length <= 3 && unit !== "day") && !(number === "a" && unit === "second");

function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const number = numberAt(tokens, at);
  const from = number && afterGap(tokens, number.next);
  const unit = from === undefined ? undefined : unitAt(tokens, from);
  if (!number || !unit || from === undefined) return undefined;
  const inWords = [at, from].every((index) => tokens[index]?.kind === "word");
  if (inWords && !isOrdinary(textAt(tokens, at).toLowerCase(), textAt(tokens, from).toLowerCase()))
    return undefined;
  return { milliseconds: number.value * unit.value, unit: unit.value, next: unit.next };
}

/** The index after what may stand between two parts: nothing, a space, an “and”. */
const afterJoint = (tokens: readonly Token[], at: number): number =>
  / (?:and|und|et|y|e) $/.test(joined(tokens, at, at + 3))
    ? at + 3
    : at + Number(textAt(tokens, at) === " ");

/** The part with all that goes on after it, of smaller units and less than one: `1 min 60 s` are two. */
function withNext(tokens: readonly Token[], sofar: Part): Part {
  const next = partAt(tokens, afterJoint(tokens, sofar.next));
  if (next === undefined || next.unit >= sofar.unit || next.milliseconds >= sofar.unit)
    return sofar;
  return withNext(tokens, { ...next, milliseconds: sofar.milliseconds + next.milliseconds });
}

/** Whether a duration would begin within a name, a version, a clock's time, or a number in words. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2], tokens[at - 1]];
  if (last === undefined) return false;
  if (last.kind !== "other" || /[._一二两兩三四五六七八九十百千半个個]/.test(last.text))
    return true;
  if (last.text === ":") return before?.kind === "number";
  return tokens[at]?.kind === "word" && isGap(last.text) && /ty$/i.test(before?.text ?? "");
}

/** Whether what looks like a duration is the start of something else: of a hash, of a name. */
const goesOn = (tokens: readonly Token[], { next }: Part): boolean =>
  tokens[next - 1]?.kind === "word" &&
  (tokens[next]?.kind === "number" || textAt(tokens, next) === "_");

function wholeAt(tokens: readonly Token[], at: number): Part | undefined {
  const first = isWithin(tokens, at) ? undefined : partAt(tokens, at);
  const whole = first && withNext(tokens, first);
  return whole && !goesOn(tokens, whole) ? whole : undefined;
}

/**
 * The durations that a text names, in order: `60s`, `60000ms`, `1 minute`, `1h30m`, 60秒, `5 Minuten`.
 * In nine languages (duration-words.ts). A number without a unit is none.
 */
export function readDurations(text: string): readonly Duration[] {
  const tokens = tokensOf(text);
  const found: Duration[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const whole = wholeAt(tokens, at);
    if (whole === undefined) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[whole.next]?.start ?? text.length;
    found.push({
      seconds: Math.round(whole.milliseconds) / 1000,
      text: text.slice(start, end),
      start,
    });
    at = whole.next - 1;
  }
  return found;
}

/** The seconds of a text that is one duration and nothing else: 90 for ` 1 min 30 s `. */
export function readDuration(text: string): number | undefined {
  const whole = text.trim();
  const [first] = readDurations(whole);
  return first?.text === whole ? first.seconds : undefined;
}
