import type { Mutant } from "../mutant.ts";

/** Slips in reading what people write for a length of time. */
export const mutants: readonly Mutant[] = [
  {
    id: "duration-decimal-comma",
    bug: "The comma of 60,000 ms is a decimal one, so it has 0.06 seconds.",
    file: "data/text/duration-tokens.ts",
    before: String.raw`/^\d{1,3}(?:[,_]\d{3}){1,3}$/`,
    after: String.raw`/^\d{1,3}(?:_\d{3}){1,3}$/`,
    noticedBy: "data/text/read-duration.test.ts",
  },
  {
    id: "duration-inside-a-name",
    bug: "The number of a version or of a hash becomes a duration.",
    file: "data/text/read-duration.ts",
    before: 'last.kind !== "other" || /[._一二',
    after: "/[一二",
    noticedBy: "data/text/read-duration.test.ts",
  },
  {
    id: "duration-sum-of-two",
    bug: "One minute and 60000 ms beside it, the same said twice, are two minutes.",
    file: "data/text/read-duration.ts",
    before: "next.unit >= sofar.unit || next.milliseconds >= sofar.unit",
    after: "next.unit >= sofar.unit",
    noticedBy: "data/text/read-duration.test.ts",
  },
  {
    id: "duration-million-minutes",
    bug: "Five million messages, 5M, last five minutes.",
    file: "data/text/read-duration.ts",
    before: 'text === "M" ? undefined : unitMilliseconds',
    after: "unitMilliseconds",
    noticedBy: "data/text/read-duration.test.ts",
  },
];
