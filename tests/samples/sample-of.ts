import type { SampleStack } from "../../data/code-sample.ts";
import { fixCodeOf } from "../../data/fix-code.ts";

/**
 * The lines of a sample, as its record has them.
 * @throws if there is none: what a test runs has to be what the site prints
 */
export function sampleOf(code: number, stack: SampleStack): string {
  const sample = fixCodeOf(code).find((candidate) => candidate.stack === stack);
  if (sample === undefined) throw new Error(`data/fix-code/${code}.ts has no sample for ${stack}`);
  return sample.code;
}
