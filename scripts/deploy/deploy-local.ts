// `npm run deploy:local`: builds beside the served folder, verifies, swaps it in. A server that runs
// on the folder (OUT_DIR) notices; until then, and if anything goes wrong, nothing changes for it.
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readOrigin, WrongSetting } from "#server/settings.mjs";
import { BrokenBuild } from "#server/build/read-build.ts";
import { recordName, type BuildRecord } from "#site/build/build-record.ts";
import { allPaths } from "#site/lib/catalogue/catalogue.ts";
import { fail, root } from "../setup/setup.mjs";
import { buildBeside } from "./build-beside.mjs";
import { nextFolder, swapIn } from "./swap-folder.mjs";
import { verifyBuild } from "./verify-build.ts";

const directory = resolve(root, process.env["OUT_DIR"] ?? "dist");

/** A build that was stopped, by Ctrl+C or a full disk, leaves nothing. */
process.on("exit", () => {
  rmSync(nextFolder(directory), { recursive: true, force: true });
});

/** The origin of the build that is served now. */
function servedOrigin(): string | undefined {
  try {
    const text = readFileSync(join(directory, recordName), "utf8");
    return (JSON.parse(text) as BuildRecord).site;
  } catch {
    return undefined;
  }
}

function readSite(): string {
  try {
    return readOrigin(process.env["SITE_URL"] ?? servedOrigin() ?? "http://localhost:4321");
  } catch (error) {
    if (error instanceof WrongSetting) return fail(error.problem, error.remedy);
    throw error;
  }
}

async function problemsOf(next: string): Promise<readonly string[]> {
  try {
    return await verifyBuild(next, allPaths());
  } catch (error) {
    if (error instanceof BrokenBuild) return [error.message];
    throw error;
  }
}

const unchanged = `${directory} is as it was, and so is what is served.`;

const next = await buildBeside(directory, readSite());
if (next === undefined) fail("The build failed; Astro says why above.", unchanged);
const start = performance.now();
const problems = await problemsOf(next);
if (problems.length > 0) fail(`The build is not whole:\n${problems.join("\n")}`, unchanged);
console.log(`Verified pages and links in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
swapIn(next, directory);
console.log(`${directory} is the new build. A server that runs on it takes it within seconds.`);
process.exit(0);
