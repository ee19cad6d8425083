import { setTimeout } from "node:timers/promises";
import pLimit from "p-limit";
import { FailedStart, type RunningWorker } from "./start-worker.ts";

/** Processes that serve the same, and are kept at their number. */
export interface WorkerPool {
  /**
   * Starts the first, and after it the others.
   * @throws FailedStart if the first does not serve
   */
  readonly start: () => Promise<RunningWorker>;
  /**
   * Puts a new one in place of each, one after the other: the old one ends only once the new one
   * serves.
   * @throws FailedStart if a new one does not serve: the old ones stay
   */
  readonly replace: () => Promise<void>;
  /** Ends all of them. Resolves to whether every answer went out whole. */
  readonly stop: () => Promise<boolean>;
}

export interface PoolSettings {
  /** How many are to serve. */
  readonly workers: number;
  readonly startWorker: () => Promise<RunningWorker>;
  /** Says what whoever runs the server has to know. */
  readonly say: (line: string) => void;
  /** None serves, and none can be started. */
  readonly giveUp: (cause: FailedStart) => void;
  /** Waits for some ms. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** How often it is tried to start one while none serves. */
const mostTries = 3;

/** One that served for so long, in ms, did not end because it had been started. */
const settled = 60_000;

/**
 * How long to wait before the next is started, in ms, if so many ended soon before: no time at
 * first, then a second, then twice as long each time, half a minute at the most.
 */
export const pauseAfter = (soonEnded: number): number =>
  soonEnded === 0 ? 0 : Math.min(500 * 2 ** soonEnded, 30_000);

/** Keeps a number of workers. One starts at a time: it takes a core for a second. */
export function workerPool(settings: PoolSettings): WorkerPool {
  const { workers, startWorker, say, giveUp, wait = setTimeout } = settings;
  const running = new Set<RunningWorker>();
  const alive = new Set<RunningWorker>();
  const inTurn = pLimit(1);
  let isStopping = false;
  let soonEnded = 0;
  let pause = 0;
  let lastCause = "";

  const watch = async (worker: RunningWorker) => {
    const started = performance.now();
    const ending = await worker.ended;
    alive.delete(worker);
    // One that was told to end is no longer among those that are to run.
    if (!running.delete(worker) || isStopping) return;
    if (performance.now() - started > settled) soonEnded = 0;
    say(`A worker ended (${ending}). Another one is started.`);
    pause = pauseAfter(soonEnded++);
    await inTurn(restore);
  };

  const begin = async (): Promise<RunningWorker> => {
    const worker = await startWorker();
    running.add(worker);
    alive.add(worker);
    lastCause = "";
    void watch(worker);
    return worker;
  };

  const explain = (error: unknown) => {
    if (!(error instanceof FailedStart)) throw error;
    if (isStopping) return;
    // The same cause is said once, however often it is tried.
    if (error.message !== lastCause) say(`A worker could not be started. ${error.message}`);
    lastCause = error.message;
    pause = pauseAfter(soonEnded++);
    if (running.size === 0 && soonEnded >= mostTries) giveUp(error);
  };

  const isMissing = () => !isStopping && running.size < workers;

  /** Starts as many as are missing. */
  const restore = async () => {
    if (!isMissing()) return;
    while (isMissing()) {
      await wait(pause);
      pause = 0;
      if (isMissing()) await begin().catch(explain);
    }
    if (!isStopping) say(`All ${workers} processes serve.`);
  };

  const replaceOne = async (old: RunningWorker) => {
    await begin();
    if (running.delete(old)) await old.stop();
  };

  return {
    start: async () => {
      const first = await inTurn(begin);
      void inTurn(restore);
      return first;
    },
    replace: () =>
      inTurn(async () => {
        for (const old of [...running]) if (!isStopping) await replaceOne(old);
      }),
    stop: async () => {
      isStopping = true;
      const whole = await Promise.all([...alive].map((worker) => worker.stop()));
      return whole.every(Boolean);
    },
  };
}
