import { spawnSync } from "node:child_process";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Runs npm in a folder.
 * @returns the JSON that it printed, whatever it ended with
 * @throws with its words if it printed none
 */
export function askNpm(cwd: string, args: readonly string[]): unknown {
  const shell = process.platform === "win32";
  const { stdout, stderr } = spawnSync(npm, args, { cwd, encoding: "utf8", shell });
  if (stdout.trim() === "") throw new Error(`npm ${args.join(" ")} said nothing.\n${stderr}`);
  return JSON.parse(stdout);
}
