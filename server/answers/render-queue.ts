import { setImmediate } from "node:timers/promises";
import pLimit from "p-limit";

/** Says that more wait already than will be answered in a time that somebody waits. */
export class TooBusy extends Error {}

/**
 * Does one thing at a time: each is work for the one thread, which takes requests for files in
 * between, so that those wait for one page to be made and not for all of them.
 * @param longest how many may wait
 * @returns what does a work in its turn; it rejects with {@link TooBusy} if too many wait
 */
export function renderQueue(longest: number): <T>(work: () => Promise<T>) => Promise<T> {
  const inTurn = pLimit(1);
  return (work) => {
    if (inTurn.pendingCount >= longest)
      return Promise.reject(new TooBusy(`${longest} wait already.`));
    return inTurn(async () => {
      await setImmediate();
      return work();
    });
  };
}
