import type { Situation } from "../model/situation.ts";
import { situations } from "../situations/index.ts";

/** The situations that clients report with a code, those that name it first on top. */
export const situationsOf = (code: number): readonly Situation[] =>
  situations
    .filter(({ codes }) => codes.includes(code))
    .toSorted((a, b) => a.codes.indexOf(code) - b.codes.indexOf(code));
