// `npm start`: installs what is missing, builds if anything changed, serves.
import { resolve } from "node:path";
import { readRequestSettings } from "../server/request-settings.mjs";
import { readOrigin, readPort, WrongSetting } from "../server/settings.mjs";
import { isBuilt } from "./setup/built.mjs";
import { claimPort } from "./setup/port.mjs";
import { fail, installDependencies, requireNode, root, run } from "./setup/setup.mjs";

/** The server holds 40 MB of pages beside its heap, which Node would let grow before it clears up. */
const heap = ["--max-old-space-size=192", "--max-semi-space-size=8"];

/** What the server is to exit with if its folder is not as it was built. */
const brokenBuild = 65;

requireNode();
const directory = process.env.OUT_DIR ?? "dist";
const environment = await readSettings();
installDependencies();
const known = isBuilt(resolve(root, directory), environment.SITE_URL);
if (known) console.log(`Nothing has changed since ${directory}/ was built.`);
else await build();
const code = await serve();
if (code !== brokenBuild || !known) process.exit(code);
await build();
process.exit(await serve());

/** Where to serve, and as what; or the end of the command with what is wrong with a setting. */
async function readSettings() {
  try {
    readRequestSettings(process.env);
    const host = process.env.HOST ?? "localhost";
    const port = await claimPort(host, readPort(process.env.PORT ?? "4321"));
    /** Every address of the machine is no address for a link: from here, the site is on localhost. */
    const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
    const served = `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
    const site = readOrigin(process.env.SITE_URL ?? served);
    return { HOST: host, PORT: String(port), SITE_URL: site };
  } catch (error) {
    if (error instanceof WrongSetting) return fail(error.problem, error.remedy);
    throw error;
  }
}

async function build() {
  console.log("Building the site …");
  if ((await run(["astro", "build", "--silent"], { SITE_URL: environment.SITE_URL })) === 0) return;
  fail(
    "The build failed; Astro says why above.",
    "If it says ENOSPC the disk is full. Otherwise run `npm run check`, which names the file and the line.",
  );
}

function serve() {
  const settings = { ...environment, BROKEN_BUILD_CODE: String(brokenBuild) };
  return run(["node", ...heap, "server/serve-site.ts"], settings);
}
