import { describe, expect, it } from "vitest";
import { FailedStart, type RunningWorker } from "./start-worker.ts";
import { pauseAfter, workerPool } from "./worker-pool.ts";

/** Workers that serve until they are ended; a start fails where the list says so. */
function fakeWorkers(fails: readonly boolean[]) {
  const ends: ((ending: string) => void)[] = [];
  const left = [...fails];
  const startWorker = (): Promise<RunningWorker> => {
    if (left.shift() === true) return Promise.reject(new FailedStart("no memory", 7));
    const ended = new Promise<string>((resolve) => ends.push(resolve));
    return Promise.resolve({ port: 1, build: "", stop: () => Promise.resolve(true), ended });
  };
  return { ends, startWorker };
}

/** Keeps fake workers, and tells what was said and waited for until something comes true. */
function keep(workers: number, fails: readonly boolean[]) {
  const [said, waited, gaveUp]: [string[], number[], number[]] = [[], [], []];
  const { ends, startWorker } = fakeWorkers(fails);
  const wait = (milliseconds: number) => Promise.resolve(waited.push(milliseconds));
  const say = (line: string) => said.push(line);
  const giveUp = ({ exitCode }: FailedStart) => {
    gaveUp.push(exitCode);
    void pool.stop();
  };
  const pool = workerPool({ workers, startWorker, say, giveUp, wait });
  return { pool, ends, said, waited, gaveUp };
}

const settle = () => new Promise(setImmediate);

describe("workerPool()", () => {
  it("waits longer each time one ends soon, half a minute at the most", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 50].map(pauseAfter)).toEqual([
      ...[0, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000],
    ]);
  });

  it("starts one at once, then with growing pauses", async () => {
    const { pool, ends, said, waited } = keep(1, []);
    await pool.start();
    for (const index of [0, 1, 2]) {
      ends[index]?.("SIGKILL");
      await settle();
    }
    expect(waited).toEqual([0, 1000, 2000]);
    expect(said[0]).toBe("A worker ended (SIGKILL). Another one is started.");
  });

  it("says a cause once, and gives up after three tries where none serves", async () => {
    const { pool, ends, said, waited, gaveUp } = keep(1, [false, true, true, true, true]);
    await pool.start();
    ends[0]?.("1");
    await settle();
    expect(said.filter((line) => line.includes("no memory"))).toHaveLength(1);
    expect([waited, gaveUp]).toEqual([[0, 1000], [7]]);
  });

  it("goes on to try while another one serves", async () => {
    const { pool, waited, gaveUp, said } = keep(2, [false, true, true, true, true, false]);
    await pool.start();
    await settle();
    expect([waited, gaveUp]).toEqual([[0, 0, 1000, 2000, 4000], []]);
    expect(said.at(-1)).toBe("All 2 processes serve.");
  });

  it("fails where the first cannot serve", async () => {
    await expect(keep(2, [true]).pool.start()).rejects.toThrow("no memory");
  });

  it("leaves the old ones where a new one cannot serve", async () => {
    const { pool, said } = keep(2, [false, false, true]);
    await pool.start();
    await settle();
    await expect(pool.replace()).rejects.toThrow("no memory");
    expect(said).toEqual(["All 2 processes serve."]);
  });
});
