import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "../setup/setup.mjs";
import { showProgress, written } from "./progress.mjs";
import { clearUp, nextFolder } from "./swap-folder.mjs";

/**
 * Builds the site into a folder beside the served one, which is not touched.
 * @param {string} directory the served folder
 * @param {string} site the public origin
 * @returns {Promise<string | undefined>} the folder of the build, or nothing if it failed: then
 *   Astro has said why, and what it had written is gone
 */
export async function buildBeside(directory, site) {
  clearUp(directory);
  const next = nextFolder(directory);
  const start = performance.now();
  console.log("Building the site …");
  const stop = showProgress(next);
  const code = await run(["astro", "build", "--silent"], { SITE_URL: site, OUT_DIR: next });
  stop();
  if (code === 0 && existsSync(join(next, "build.json"))) {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Built ${written(next)} in ${seconds} s.`);
    return next;
  }
  rmSync(next, { recursive: true, force: true });
  return undefined;
}
