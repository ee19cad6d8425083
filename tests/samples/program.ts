import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect } from "playwright/test";

/** What a program tells on its standard output, a line of JSON each. */
type Told = Readonly<Record<string, unknown>>;

/** A program in another language that runs one sample and is told what to do, a line each. */
export interface Program {
  readonly told: readonly Told[];
  /** Waits until the program has told something of this name, and gives what it told last. */
  readonly wait: (name: string) => Promise<unknown>;
  /** Gives the program a command. */
  readonly tell: (command: string) => void;
  /** Sends a signal. */
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly end: () => Promise<void>;
}

/** Starts a program. What it prints as an error goes to the output of the tests. */
export function startProgram(
  command: string,
  given: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Program {
  const child = spawn(command, given, {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const told: Told[] = [];
  createInterface(child.stdout).on("line", (line) => told.push(JSON.parse(line) as Told));
  const lastOf = (name: string) => told.findLast((line) => name in line)?.[name];
  return {
    told,
    wait: async (name) => {
      await expect.poll(() => lastOf(name), { timeout: 120_000 }).toBeDefined();
      return lastOf(name);
    },
    tell: (line) => child.stdin.write(`${line}\n`),
    kill: (signal) => child.kill(signal),
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
