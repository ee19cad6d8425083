// One of the processes that serve: server/serve-site.ts starts them, and starts them again.
import cluster from "node:cluster";
import { flushCompileCache } from "node:module";
import { inspect } from "node:util";
import { BrokenBuild } from "../build/read-build.ts";
import { readRequestSettings } from "../request-settings.mjs";
import { createSiteServer } from "../serve.ts";
import { explainListening, WrongSetting } from "../settings.mjs";
import {
  packDescriptor,
  aliveQuestion,
  stopMessage,
  type WorkerMessage,
  type WorkerSettings,
} from "./worker-messages.ts";

const { host, port, directory, hasPack } = JSON.parse(
  process.env["WORKER_SETTINGS"] ?? "{}",
) as WorkerSettings;

/** How a broken build ends the process: `npm start` says what it tells from other ends by. */
const { BROKEN_BUILD_CODE: brokenBuildCode = "1" } = process.env;

const tell = (message: WorkerMessage) =>
  new Promise<void>((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });

/** Ends the process with what is wrong, in a line: to know that, nobody needs a stack trace. */
async function fail(error: unknown): Promise<never> {
  const isKnown = error instanceof WrongSetting || error instanceof BrokenBuild;
  const exitCode = error instanceof BrokenBuild ? Number(brokenBuildCode) : 1;
  await tell({ kind: "failed", reason: isKnown ? error.message : inspect(error), exitCode });
  process.exit(exitCode);
}

/** A signal to the whole group, as Ctrl+C sends it, is for the primary: it tells each what to do. */
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => undefined);

// The primary is gone, with nothing left to serve for: so Node ends a worker that is not busy.
cluster.worker?.on("error", () => process.exit(0));

const server = createSiteServer();

process.on("message", (message) => {
  if (message === aliveQuestion) void tell({ kind: "alive" });
  if (message === stopMessage) void server.stop().then((whole) => process.exit(whole ? 0 : 1));
});

/** Takes no port before it has the site: nobody is sent to a process that cannot answer. */
async function start(): Promise<WorkerMessage> {
  const build = await server.attach(directory, {
    descriptor: hasPack ? packDescriptor : undefined,
    settings: readRequestSettings(process.env),
  });
  try {
    return { kind: "serving", port: await server.listen(host, port), build };
  } catch (error) {
    throw explainListening(error as NodeJS.ErrnoException, host, port);
  }
}

await start().then(tell, fail);
// For the next worker; Node itself would write it at the end.
flushCompileCache();
