import type { Worker } from "node:cluster";
import { aliveQuestion, type WorkerMessage } from "./worker-messages.ts";

/** How often a worker is asked whether it still does anything, in ms. */
const pause = 2_000;

/** How many questions it may leave unanswered: ten seconds, the time that a page may take. */
const mostUnanswered = 5;

/**
 * Ends a worker that answers nothing any more: work that never ends has its one thread, so that no
 * timer in it runs. Questions are counted and not time: a machine that slept asked none.
 */
export function endIfSilent(worker: Worker): void {
  let unanswered = 0;
  worker.on("message", ({ kind }: WorkerMessage) => {
    if (kind === "alive") unanswered = 0;
  });
  const timer = setInterval(() => {
    unanswered += 1;
    // One that is gone cannot be asked; that it ended is seen elsewhere.
    if (unanswered <= mostUnanswered) worker.send(aliveQuestion, () => undefined);
    else {
      console.error(
        `A worker has answered nothing for ${(pause * mostUnanswered) / 1000} s. It is ended.`,
      );
      worker.process.kill("SIGKILL");
    }
  }, pause);
  worker.once("exit", () => {
    clearInterval(timer);
  });
}
