import { BrokenBuild } from "./file-index.ts";
import { listen, type WaitingServer } from "./serve.ts";
import { readRequestSettings } from "./request-settings.mjs";
import { explainListening, readOrigin, readPort, WrongSetting } from "./settings.mjs";
import { stopOnSignals } from "./signals.ts";

const { HOST: host = "localhost", OUT_DIR: directory = "dist" } = process.env;

/** How a broken build ends the process: `npm start` says what it tells from other ends by. */
const { BROKEN_BUILD_CODE: brokenBuildCode = "1" } = process.env;

/** Ends the process with what is wrong, in a line: to know that, nobody needs a stack trace. */
function fail(error: unknown): never {
  if (!(error instanceof WrongSetting || error instanceof BrokenBuild)) throw error;
  console.error(error.message);
  process.exit(error instanceof BrokenBuild ? Number(brokenBuildCode) : 1);
}

async function open(port: number): Promise<WaitingServer> {
  try {
    return await listen(host, port);
  } catch (error) {
    throw explainListening(error as NodeJS.ErrnoException, host, port);
  }
}

async function start() {
  const { PORT = "4321", SITE_URL } = process.env;
  const site = SITE_URL === undefined ? undefined : readOrigin(SITE_URL);
  const settings = readRequestSettings(process.env);
  const server = await open(readPort(PORT));
  stopOnSignals(server.stop);
  await server.attach(directory, settings);
  return { port: server.port, site };
}

const { port, site } = await start().catch(fail);
const served = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

console.log(`
The site is served at ${served}/${site === undefined || site === served ? "" : ` as ${site}`}

Three things to try:
  ${served}/1006/                     what an abnormal closure is
  ${served}/compare/1006-vs-1013/     two codes side by side
  ${served}/badge/1006.svg            a badge for a README

Ctrl+C stops it.`);
