// `npm start`: installs what is missing, builds if anything changed, serves.
import { join, resolve } from "node:path";
import { readRequestSettings } from "../server/request-settings.mjs";
import {
  readBase,
  readContact,
  readOrigin,
  readPort,
  readWorkers,
  WrongSetting,
} from "../server/settings.mjs";
import { buildBeside } from "./deploy/build-beside.mjs";
import { clearUp, swapIn } from "./deploy/swap-folder.mjs";
import { isBuilt } from "./setup/built.mjs";
import { claimPort } from "./setup/port.mjs";
import { fail, installDependencies, requireNode, root, run } from "./setup/setup.mjs";

/** What the server is to exit with if its folder is not as it was built. */
const brokenBuild = 65;

requireNode();
const name = process.env.OUT_DIR ?? "dist";
const directory = resolve(root, name);
const environment = await readSettings();
installDependencies();
clearUp(directory);
const known = isBuilt(directory, siteOf(environment));
if (known) console.log(`Nothing has changed since ${name}/ was built.`);
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
    readWorkers(process.env.WORKERS);
    readContact(process.env.SECURITY_CONTACT);
    const port = await claimPort(host, readPort(process.env.PORT ?? "4321"));
    /** Every address of the machine is no address for a link: from here, the site is on localhost. */
    const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
    const served = `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
    const site = readOrigin(process.env.SITE_URL ?? served);
    const base = readBase(process.env.BASE_PATH ?? "/");
    return { HOST: host, PORT: String(port), SITE_URL: site, BASE_PATH: base };
  } catch (error) {
    if (error instanceof WrongSetting) return fail(error.problem, error.remedy);
    throw error;
  }
}

/** The site as a build records it. */
function siteOf({ SITE_URL, BASE_PATH }) {
  return BASE_PATH === "/" ? SITE_URL : new URL(BASE_PATH, SITE_URL).href;
}

/** Builds into a folder of its own: one that fails, or is killed, leaves what was there. */
async function build() {
  const next = await buildBeside(directory, environment.SITE_URL);
  if (next !== undefined) return swapIn(next, directory);
  return fail(
    "The build failed; Astro says why above.",
    "If it says ENOSPC the disk is full. Otherwise run `npm run check`, which names the file and the line.",
  );
}

function serve() {
  const settings = {
    ...environment,
    // What Node makes of the sources: the server starts sooner with it, and smaller.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(directory, ".compiled"),
    BROKEN_BUILD_CODE: String(brokenBuild),
  };
  return run(["node", "server/serve-site.ts"], settings);
}
