import type { SampleStack } from "#data/model/code-sample.ts";
import { fixCodeOf } from "#data/lookup/fix-code-of.ts";

/**
 * Whose samples the tests of this folder run. The codes that share a sample are named once. .NET
 * is in no package that the tests can get, so that its samples are parsed only.
 */
export const runSamples: Readonly<Record<Exclude<SampleStack, "dotnet">, readonly number[]>> = {
  browser: [1000, 1003, 1005, 1006, 1007, 1008, 1009, 1013, 3000, 3003],
  "node-ws": [1001, 1002, 1003, 1006, 1008, 1009, 1010, 1011, 1012, 1015, 3000],
  "python-websockets": [1001, 1002, 1003, 1006, 1009, 1011, 1012, 1015, 3000],
  "go-gorilla": [1000, 1006, 1007, 1009, 1010, 1013],
  "java-net-http": [1000, 1006],
  nginx: [1006, 1013, 1015],
};

/**
 * The lines of a sample, as its record has them.
 * @throws if there is none: what a test runs has to be what the site prints
 */
export function sampleOf(code: number, stack: keyof typeof runSamples): string {
  const sample = fixCodeOf(code).find((candidate) => candidate.stack === stack);
  if (sample === undefined || !runSamples[stack].includes(code))
    throw new Error(`tests/samples/ runs no sample of ${code} for ${stack}`);
  return sample.code;
}
