/** A program or font that some tests need and npm does not have. */
export interface MissingTool {
  readonly name: string;
  /** How to get it, as a sentence. */
  readonly remedy: string;
}

/**
 * Reports what is missing. On a developer's machine that is a remark at the end of `npm test`; in
 * CI nobody reads remarks, so there it ends the run.
 * @param inCi whether the run may not go on without
 * @returns the lines to print, and whether the run fails
 */
export function reportMissing(
  missing: readonly MissingTool[],
  inCi: boolean,
): { readonly lines: readonly string[]; readonly fails: boolean } {
  const said = inCi ? "MISSING, and CI has to try it" : "NOT TRIED on this machine";
  return {
    lines: missing.map(({ name, remedy }) => `${said}: ${name}. ${remedy}`),
    fails: inCi && missing.length > 0,
  };
}

/** Whether this is a run that nobody watches: every CI sets `CI`, and `CI=false` unsets it. */
export const isCi = ({ CI = "" }: NodeJS.ProcessEnv): boolean => !["", "0", "false"].includes(CI);

/** Says what is missing; with `CI` set, ends the command with exit code 1 if anything is. */
export function requireInCi(missing: readonly MissingTool[]): void {
  const { lines, fails } = reportMissing(missing, isCi(process.env));
  for (const line of lines) console.log(line);
  if (fails) process.exit(1);
}
