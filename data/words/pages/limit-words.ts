import { margin } from "#data/lookup/fitting-limits.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { quoted } from "#data/text/quoted.ts";

/** The form that marks a reader's own time on `/timeouts/`. */
export const limitForm = {
  label: "It closes after",
  button: "Mark it",
  examples:
    "Seconds, or a number with its unit: `61`, `5 min`, `2h`. Measure from the last message to the close, and from the opening to the close.",
  /** On a host that only has files. */
  withoutScript: "This copy of the site marks it with JavaScript, which is off.",
} as const;

/** What the picture of the limits says. */
export const limitPicture = {
  title: "Where each limit ends a connection.",
  description:
    "Time runs to the right, from a second to a day, each tenfold as wide as the one before. A line ends where the limit runs out. The table below has the same limits in words.",
  cut: "the end of the connection",
} as const;

/** What runs out, as the picture groups the limits. */
export const limitGroups: Readonly<
  Record<TimeoutLimit["kind"], Readonly<Record<"name" | "note" | "key", string>>>
> = {
  idle: { name: "Silence", note: "nothing passes for so long, and it is ended", key: "silence" },
  lifetime: { name: "Age", note: "ended however busy it is", key: "age, with traffic on it" },
};

/** A time at the axis, in its shortest words: `1 min`. */
export function shortTime(seconds: number): string {
  const units = [
    [3600, "h"],
    [60, "min"],
  ] as const;
  const [size, unit] = units.find(([one]) => seconds % one === 0) ?? [1, "s"];
  return `${seconds / size} ${unit}`;
}

/** From here on a number of seconds is hard to picture. */
const longTime = 600;

/** How long a limit lets a connection live, in the picture: `60 s`, `2 h (7200 s)`. */
export function limitLength(defaultSeconds: number | null): string {
  if (defaultSeconds === null) return "No limit until you set one";
  const seconds = `${defaultSeconds} s`;
  return defaultSeconds < longTime ? seconds : `${shortTime(defaultSeconds)} (${seconds})`;
}

/** A limit's name in the picture: with its setting, where its product has two of them. */
export const limitName = (
  { product, setting }: Pick<TimeoutLimit, "product" | "setting">,
  beside: readonly Pick<TimeoutLimit, "product">[],
): string =>
  beside.filter((other) => other.product === product).length > 1
    ? `${product} (${setting})`
    : product;

/** A reader's time, as they measured it. */
const askedTime = (seconds: number): string => `${seconds} s`;

/** The reader's own time, at its place in the picture. */
export const yourTime = (seconds: number): string => `yours, ${askedTime(seconds)}`;

/** What a line of the picture says that fits. */
export const fitsTime = (seconds: number): string => `fits ${askedTime(seconds)}`;

/** The parts of the table where a reader asked for a time. */
export const limitParts = {
  fitting: (seconds: number): string => `Fits ${askedTime(seconds)}`,
  others: "The others, shortest first",
} as const;

/** How many limits fit, as a heading. */
export function fittingHeading(count: number, seconds: number): string {
  if (count === 0) return `No limit here fits ${askedTime(seconds)}`;
  return count === 1
    ? `1 limit fits ${askedTime(seconds)}`
    : `${count} limits fit ${askedTime(seconds)}`;
}

const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 ? "counts" : "count"} ${noun}`;

const silence = "silence: the time since data last passed, for some in one direction only";
const age = "age: the time since the connection opened, busy or not";

/** What the limits that fit count. @param limits those that fit, one at least */
export function fittingKinds(limits: readonly Pick<TimeoutLimit, "kind">[]): string {
  const idle = limits.filter(({ kind }) => kind === "idle").length;
  const old = limits.length - idle;
  if (idle > 0 && old > 0) return `${counted(idle, silence)}. ${counted(old, age)}.`;
  const noun = idle > 0 ? silence : age;
  return limits.length === 1 ? `It counts ${noun}.` : `All of them count ${noun}.`;
}

/** How it is decided what fits. */
export const fittingRule = `A limit fits if it is your time, or a little less: up to ${margin.seconds} s or ${margin.part * 100} % of your time, whichever is more, since you see an end after the limit ran out. That margin is this page’s own. A product that is not listed may have the same limit.`;

/** What stands before the limits that are next to a time that none fits. */
export const nextLimits = { shorter: "Next shorter", longer: "Next longer" } as const;

/** What is wrong with a time that was asked for: what was read, then what to write instead. */
export const askedProblem = (problem: "unreadable" | "out-of-range", text: string): string =>
  problem === "unreadable"
    ? `“${quoted(text)}” is no time that this page can read. Write one number in seconds, or with its unit: 61, 5 min, 2h.`
    : `“${quoted(text)}” cannot be marked. Write a time from 1 second to 7 days.`;
