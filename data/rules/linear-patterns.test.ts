import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { messageStacks } from "../messages/index.ts";

/**
 * How long a proof may take. None is short of it on an idle machine; a verdict that comes late is
 * `unknown`, which is not "safe".
 */
const timeLimit = 300_000;

/**
 * The automaton proves. The search for a slow text, which recheck else takes for long patterns,
 * finds one or not by how much time the machine gives it. recheck brings a program for this machine,
 * ten times as fast as its JavaScript, which stands in elsewhere; both are one source.
 * `RECHECK_BACKEND=pure` asks for the latter.
 */
const verdictOn = async ({ source, flags }: RegExp): Promise<string> =>
  (await check(source, flags, { timeout: timeLimit, checker: "automaton" })).status;

describe("free of super-linear backtracking", () => {
  it.each(messageStacks.map((stack) => [stack.id, stack] as const))(
    "%s",
    { timeout: 2 * timeLimit },
    async (_, stack) => {
      for (const { id, pattern } of stack.messages)
        expect([id, await verdictOn(pattern)]).toEqual([id, "safe"]);
    },
  );
});

describe("the proof", () => {
  it.each([/^(a+)+$/, /x*x*y/, /^\s*(?:\w+ ?)+:$/])("refuses %s", async (slow) => {
    expect(await verdictOn(slow)).toBe("vulnerable");
  });
});
