import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** The processes that a process started and that still run, the oldest first. Linux alone tells. */
const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);

/** Resolves to the children of a process once they are as wanted. */
export async function untilChildren(
  pid: number | undefined,
  isWanted: (children: readonly number[]) => boolean,
): Promise<readonly number[]> {
  const children = childrenOf(pid ?? 0);
  if (isWanted(children)) return children;
  await setTimeout(20);
  return untilChildren(pid, isWanted);
}

/** What a process takes of the memory (its resident set), with those that it started, in bytes. */
export const memoryOf = (pid: number): number =>
  [pid, ...childrenOf(pid)]
    .map((one) => readFileSync(`/proc/${one}/status`, "utf8"))
    .reduce((sum, status) => sum + 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]), 0);
