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
