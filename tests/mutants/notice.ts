import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";
import { runIn, withMutant, type Scratch } from "./scratch.ts";

/**
 * What became of a mutant. One that does not build, or whose test could not be started, was noticed
 * by no test: a fault of the list or of the machine.
 */
export type Outcome = "noticed" | "survived" | "does not build" | "did not run";

/** Whether a test file runs on the built site. */
export const needsBuild = (file: string): boolean => file.endsWith(".spec.ts");

/** Builds the site of a copy. */
export const build = (scratch: Scratch): Promise<boolean> =>
  runIn(scratch, ["astro", "build", "--silent"]);

/** Where both runners write what became of their tests. */
const reportOf = ({ folder }: Scratch): string => join(folder, "test-report.json");

/** The number of tests that failed, in the words of either runner. */
interface Report {
  readonly numFailedTests?: number;
  readonly numFailedTestSuites?: number;
  readonly stats?: { readonly unexpected: number; readonly flaky: number };
}

/** Whether a test failed. A site that could not be served, say, ends a run with no failed test. */
function hasFailure(scratch: Scratch): boolean {
  if (!existsSync(reportOf(scratch))) return false;
  const report = JSON.parse(readFileSync(reportOf(scratch), "utf8")) as Report;
  const failed = (report.numFailedTests ?? 0) + (report.numFailedTestSuites ?? 0);
  return failed + (report.stats?.unexpected ?? 0) > 0;
}

/** Runs test files of one kind in a copy, to the first failure or to the end. */
export async function test(
  scratch: Scratch,
  files: readonly string[],
  bail: boolean,
): Promise<Outcome> {
  rmSync(reportOf(scratch), { force: true });
  const passed = await (files.some(needsBuild)
    ? runIn(scratch, [
        ...(["playwright", "test", "--workers=1", "--reporter=json"] as const),
        ...(bail ? ["-x"] : []),
        ...files,
      ])
    : runIn(scratch, [
        ...(["vitest", "run", "--reporter=json"] as const),
        `--outputFile=${reportOf(scratch)}`,
        ...(bail ? ["--bail=1"] : []),
        ...files,
      ]));
  if (passed) return "survived";
  return hasFailure(scratch) ? "noticed" : "did not run";
}

/** Puts a mutant in and runs the test that should notice. */
export const tryMutant = (scratch: Scratch, mutant: Mutant): Promise<Outcome> =>
  withMutant(scratch, mutant, async () => {
    const rebuild = needsBuild(mutant.noticedBy) && mutant.rebuild !== false;
    if (rebuild && !(await build(scratch))) return "does not build";
    return test(scratch, [mutant.noticedBy], true);
  });
