import { execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Mutant } from "./mutant.ts";

const project = join(import.meta.dirname, "../..");

/** A build writes ten thousand small files: memory takes them faster than a disk. */
const place = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** A copy of the project in which one bug at a time is put and taken out again. */
export interface Scratch {
  readonly folder: string;
  /** The port on which this copy's site is served to its browser tests. */
  readonly port: number;
}

/** The files that are in the project now, committed or not. */
const files = (): readonly string[] =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: project,
    encoding: "utf8",
  })
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(project, file)));

/** Copies the project, without what is built; the installed packages are shared. */
export function makeScratch(port: number): Scratch {
  const folder = mkdtempSync(join(place, "ws-code-mutants-"));
  for (const file of files()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(project, file), join(folder, file));
  }
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return { folder, port };
}

/**
 * Puts a bug into a copy, runs something, and takes the bug out again.
 * @throws if the text before does not stand exactly once in the file
 */
export async function withMutant<Result>(
  { folder }: Scratch,
  { id, file, before, after }: Mutant,
  run: () => Promise<Result>,
): Promise<Result> {
  const path = join(folder, file);
  const right = readFileSync(path, "utf8");
  if (right.split(before).length !== 2)
    throw new Error(`${id}: the text before does not stand exactly once in ${file}.`);
  writeFileSync(
    path,
    right.replace(before, () => after),
  );
  try {
    return await run();
  } finally {
    writeFileSync(path, right);
  }
}

const environment = ({ folder, port }: Scratch) => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  HOST: "127.0.0.1",
  PORT: String(port),
  SITE_URL: `http://127.0.0.1:${port}`,
  OUT_DIR: ".test-site",
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, "test-report.json"),
  PATH: [join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
});

/** A bug may keep a test from ending. */
const timeout = 900_000;

/**
 * Runs an installed command in a copy; what it prints goes to `mutation.log` there.
 * @returns whether it ended well, within a quarter of an hour
 */
export function runIn(scratch: Scratch, [command, ...args]: readonly [string, ...string[]]) {
  const log = join(scratch.folder, "mutation.log");
  const options = { cwd: scratch.folder, env: environment(scratch), timeout };
  const child = spawn(command, args, options);
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes: Buffer) => {
      appendFileSync(log, bytes);
    });
  return new Promise<boolean>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      resolve(code === 0);
    });
  });
}
