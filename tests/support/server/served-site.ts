import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A server of its own process, as `npm start` runs it. */
export interface ServedSite {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything that it has printed. */
  readonly said: () => string;
  /** Resolves once it has printed a text. */
  readonly untilSaid: (text: string) => Promise<void>;
  /**
   * Resolves to its exit code once it and the workers that it started have ended: they write to its
   * output, and into the folder, for a moment longer than it runs.
   */
  readonly ended: Promise<number | null>;
}

/**
 * Serves a folder on a port that the system chooses.
 * @param command what to run, such as through a shell that limits it first
 * @param settings of the server, such as `WORKERS`
 */
export async function serveSite(
  folder: string,
  command: readonly [string, ...string[]] = [process.execPath, "server/serve-site.ts"],
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const [program, ...args] = command;
  const own = { HOST: "127.0.0.1", PORT: "0", SITE_URL: undefined, OUT_DIR: folder };
  const child = spawn(program, args, {
    env: { ...process.env, WORKERS: "2", RATE_LIMIT: "0", ...own, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  // Its output is closed by the last process that has it.
  const ended = once(child, "close").then(([code]) => code as number | null);
  const untilSaid = async (wanted: string) => {
    while (!text.includes(wanted))
      await Promise.race([
        once(child.stdout, "data"),
        once(child.stderr, "data"),
        ended.then((code) => Promise.reject(new Error(`It ended with ${code}: ${text}`))),
      ]);
  };
  await untilSaid("stops it.");
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? "";
  return { origin, process: child, said: () => text, untilSaid, ended };
}
