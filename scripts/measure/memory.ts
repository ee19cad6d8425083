import { readFileSync } from "node:fs";

/** What processes hold, in MB. */
export interface Memory {
  /** Their resident sets added up: what several hold together is counted for each. */
  readonly rss: number;
  /** Their proportional sets: of what several hold together, each is counted its share. */
  readonly pss: number;
}

/** The processes that a process started and that still run, the oldest first. */
export const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);

/** @returns in kB, by the names that proc_pid_smaps(5) has: `Rss`, `Pss` */
const sizeOf = (pid: number, name: string): number =>
  Number(
    new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(
      readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"),
    )?.[1],
  );

/** What a process holds with those that it started. Linux alone tells. */
export function memoryOf(pid: number): Memory {
  const pids = [pid, ...childrenOf(pid)];
  const sum = (name: string) => pids.reduce((all, one) => all + sizeOf(one, name), 0) / 1024;
  return { rss: sum("Rss"), pss: sum("Pss") };
}

/** For a line of a report. */
export const printMemory = ({ rss, pss }: Memory): string =>
  `${rss.toFixed(0)} MB (RSS), ${pss.toFixed(0)} MB (PSS)`;
