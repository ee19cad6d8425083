// What must be true before anything else runs. Plain JavaScript for the Node of the system: the
// project's own Node (the npm package `node`) is not installed yet.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, wherever npm was called from. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The version of Node that npm itself needs to run here; everything else runs on the project's. */
const oldestNode = 20;

/**
 * Ends the command with a message that says what was wrong and what to do.
 * @param {string} problem
 * @param {string} remedy
 * @returns {never}
 */
export function fail(problem, remedy) {
  console.error(`\n${problem}\n${remedy}`);
  process.exit(1);
}

/** Ends the command if the system's Node is too old to install the project. */
export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= oldestNode) return;
  fail(
    `This needs Node ${oldestNode} or newer; you run ${process.version}.`,
    "Get a current Node from https://nodejs.org/ or your package manager, then try again.",
  );
}

/** Whether node_modules holds what package-lock.json asks for. */
function isInstalled() {
  const [wanted, present] = ["package-lock.json", "node_modules/.package-lock.json"].map((file) =>
    join(root, file),
  );
  return existsSync(present) && statSync(present).mtimeMs >= statSync(wanted).mtimeMs;
}

/**
 * Installs the dependencies if they are missing or older than the lockfile: what it names, by hash,
 * and nothing newer.
 */
export function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing the dependencies …");
  const install = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
  const { status } = spawnSync(npm, install, options);
  if (status === 0) return;
  fail(
    "The dependencies could not be installed; npm says why above.",
    "Check that you are online and that the disk has 1 GB free, then run the command again.",
  );
}

/** The environment in which `node` is the project's own, and so is every installed command. */
const environment = (extra) => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  ...extra,
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
});

/**
 * Runs a command of the project to its end.
 * @param {readonly string[]} command such as `["astro", "build"]`
 * @param {Record<string, string>} extra variables of the environment
 * @returns {Promise<number>} its exit code
 */
export function run([name, ...args], extra = {}) {
  const child = spawn(name, args, {
    cwd: root,
    stdio: "inherit",
    env: environment(extra),
    shell: process.platform === "win32",
  });
  const passOn = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    // One that a signal ended has no code: 128 and the signal's number, as shells have it.
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(() => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, passOn);
  });
}
