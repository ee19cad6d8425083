import cluster, { type Worker } from "node:cluster";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { privateCopy } from "../build/private-copy.ts";
import { endIfSilent } from "./watch-worker.ts";
import { stopMessage, type WorkerMessage, type WorkerSettings } from "./worker-messages.ts";

/** Why a worker does not serve, in a line or with a stack, and what to exit with for it. */
export class FailedStart extends Error {
  readonly exitCode: number;
  constructor(reason: string, exitCode: number) {
    super(reason);
    this.exitCode = exitCode;
  }
}

/** A process that serves. */
export interface RunningWorker {
  readonly port: number;
  /** The hash of the record of the build that it serves. */
  readonly build: string;
  /** Lets its answers finish and ends it. Resolves to whether all of them went out whole. */
  readonly stop: () => Promise<boolean>;
  /** Resolves to how it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** A worker ends its answers in ten seconds; one that does not hear is ended, after so many ms. */
const patience = 12_000;

/**
 * Node would let the heap of a worker grow before it clears up, and the C library would keep what it
 * frees, for each thread apart (`MALLOC_ARENA_MAX`, mallopt(3)).
 */
const heap = ["--max-old-space-size=96", "--max-semi-space-size=1", "--v8-pool-size=1"];
const memoryEnvironment = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "1048576" };

/** What Node makes of the sources, kept beside the build: a worker starts sooner, and 20 MB smaller. */
const compiledIn = (directory: string): string =>
  process.env["NODE_COMPILE_CACHE"] ?? join(directory, ".compiled");

/** To be called once, before the first worker. */
export function setUpWorkers(): void {
  // The primary’s own turns (SCHED_RR) lose a connection that it gave to a worker which is killed
  // before it took it: its client waits for ever. The system’s queue does not.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    exec: fileURLToPath(new URL("worker.ts", import.meta.url)),
    args: [],
    execArgv: [...process.execArgv, ...heap],
  });
}

const endOf = (worker: Worker): Promise<number | string> =>
  new Promise((resolve) => {
    worker.once("exit", (code: number | null, signal: string | null) => {
      resolve(signal ?? code ?? 1);
    });
  });

/** @returns whether it ended by itself, with every answer whole */
async function stopWorker(worker: Worker, ended: Promise<number | string>): Promise<boolean> {
  const timer = setTimeout(() => worker.process.kill("SIGKILL"), patience);
  // One that is gone cannot be told; `ended` says so.
  worker.send(stopMessage, () => undefined);
  const ending = await ended;
  clearTimeout(timer);
  return ending === 0;
}

type Serving = Extract<WorkerMessage, { kind: "serving" }>;

function runningWorker({ port, build }: Serving, worker: Worker, ended: RunningWorker["ended"]) {
  let stopped: Promise<boolean> | undefined;
  // Told a second time, a worker would cut its answers.
  const stop = () => (stopped ??= stopWorker(worker, ended));
  return { port, build, stop, ended };
}

/** The port that was had last. */
let lastPort: number | undefined;

/**
 * The port to ask for. Where the system chooses (0), all workers that are alive share its choice;
 * after the last of them it would choose anew.
 */
let sharedPort: number | undefined;
function portFor(asked: number): number {
  if (Object.keys(cluster.workers ?? {}).length === 0) sharedPort = lastPort ?? asked;
  return sharedPort ?? asked;
}

/**
 * Starts a process that serves.
 * @returns once it does
 * @throws FailedStart if it ends before
 */
export function startWorker(asked: WorkerSettings): Promise<RunningWorker> {
  const pack = privateCopy(asked.directory);
  const settings = { ...asked, port: portFor(asked.port), hasPack: pack !== undefined };
  cluster.setupPrimary({ stdio: ["inherit", "inherit", "inherit", "ipc", pack ?? "ignore"] });
  const worker = cluster.fork({
    ...memoryEnvironment,
    NODE_COMPILE_CACHE: compiledIn(settings.directory),
    WORKER_SETTINGS: JSON.stringify(settings),
  });
  const ended = endOf(worker);
  return new Promise((resolve, reject) => {
    let failure: FailedStart | undefined;
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "failed") failure = new FailedStart(message.reason, message.exitCode);
      if (message.kind !== "serving") return;
      lastPort = message.port;
      endIfSilent(worker);
      resolve(runningWorker(message, worker, ended));
    });
    void ended.then((ending) => {
      reject(failure ?? new FailedStart(`A worker ended before it served (${ending}).`, 1));
    });
  });
}
