import { quoted } from "#data/text/quoted.ts";
import { readDuration, readDurations } from "#data/text/read-duration.ts";

/** What a reader asks the page of limits to mark. */
export type AskedTime =
  | { readonly kind: "nothing" }
  | { readonly kind: "time"; readonly seconds: number }
  | {
      readonly kind: "problem";
      readonly problem: "unreadable" | "out-of-range";
      readonly text: string;
    };

/** The times that are marked, in seconds: a second to seven days. */
const [shortest, longest] = [1, 604_800];

/** Longer than anything that says a time. */
const longestText = 100;

/** A number alone is in seconds; in words around it, a time needs its unit. */
function secondsOf(text: string): number | undefined {
  if (/^[\d０-９.,_]+$/.test(text)) return readDuration(`${text} s`);
  if (/^[-−]/.test(text)) return undefined;
  const [only, ...more] = readDurations(text);
  return more.length > 0 ? undefined : only?.seconds;
}

/**
 * Reads `?seconds=` of the page of limits: `61`, `1 min`, `after 60000ms`.
 * @param given as a stranger may have written it: anything of any length
 */
export function readAskedTime(given: string | null): AskedTime {
  const text = given?.trim() ?? "";
  if (text === "") return { kind: "nothing" };
  const seconds = text.length > longestText ? undefined : secondsOf(text);
  if (seconds === undefined) return { kind: "problem", problem: "unreadable", text };
  return seconds < shortest || seconds > longest
    ? { kind: "problem", problem: "out-of-range", text }
    : { kind: "time", seconds };
}

/** What stands in the field of a time that was asked for. */
export const askedValue = (asked: Exclude<AskedTime, { kind: "nothing" }>): string =>
  asked.kind === "time" ? `${asked.seconds} s` : quoted(asked.text);
