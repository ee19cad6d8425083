// Serves a built site by several processes. This one, the primary, only keeps them: it loads nothing
// of the site, starts those that end again, and puts new ones in their place for a new build.
import {
  FailedStart,
  setUpWorkers,
  startWorker,
  type RunningWorker,
} from "./processes/start-worker.ts";
import { bearClosedOutput } from "./processes/closed-output.ts";
import { readRequestSettings } from "./request-settings.mjs";
import { readOrigin, readPort, readWorkers, WrongSetting } from "./settings.mjs";
import { stopOnSignals } from "./processes/signals.ts";
import { watchBuild } from "./processes/watch-build.ts";
import { workerPool, type WorkerPool } from "./processes/worker-pool.ts";

const { HOST: host = "localhost", OUT_DIR: directory = "dist" } = process.env;

/** Ends the process with what is wrong. */
function fail(error: unknown): never {
  if (!(error instanceof WrongSetting || error instanceof FailedStart)) throw error;
  console.error(error.message);
  process.exit(error instanceof FailedStart ? error.exitCode : 1);
}

function readSettings() {
  const { PORT = "4321", SITE_URL, WORKERS } = process.env;
  // The workers read them for themselves; a wrong one is said once, by this process.
  readRequestSettings(process.env);
  const site = SITE_URL === undefined ? undefined : readOrigin(SITE_URL);
  return { port: readPort(PORT), workers: readWorkers(WORKERS), site };
}

/** Puts workers with the new build in the place of those with the old. */
async function serveNewBuild(pool: WorkerPool): Promise<void> {
  const started = performance.now();
  try {
    await pool.replace();
    console.log(`A new build is served, ready after ${secondsSince(started)} s.`);
  } catch (error) {
    if (!(error instanceof FailedStart)) throw error;
    console.error(`The new build cannot be served; the old one still is. ${error.message}`);
  }
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

async function start(): Promise<void> {
  const { port, workers, site } = readSettings();
  bearClosedOutput();
  setUpWorkers();
  const pool = workerPool({
    workers,
    startWorker: () => startWorker({ host, port, directory }),
    say: console.error,
    giveUp: fail,
  });
  stopOnSignals(pool.stop);
  const first = await pool.start();
  watchBuild(directory, first.build, () => void serveNewBuild(pool));
  greet(first, workers, site);
}

function greet({ port }: RunningWorker, workers: number, site: string | undefined): void {
  const served = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  console.log(`
The site is served at ${served}/${site === undefined || site === served ? "" : ` as ${site}`}
Ready after ${secondsSince(0)} s, verified by content; by ${workers} ${workers === 1 ? "process" : "processes"}.

Three things to try:
  ${served}/1006/                     what an abnormal closure is
  ${served}/compare/1006-vs-1013/     two codes side by side
  ${served}/badge/1006.svg            a badge for a README

Ctrl+C stops it.`);
}

await start().catch(fail);
