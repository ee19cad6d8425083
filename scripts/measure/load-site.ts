import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordBuild, recordName, type BuildRecord } from "#site/build/build-record.ts";
import { compressTexts } from "#site/build/compress.ts";

/** A server that runs, as `npm start` leaves it. */
export interface Server {
  readonly pid: number;
  /** Everything that it has printed. */
  readonly said: () => string;
  /** Resolves once it has printed a text. */
  readonly untilSaid: (text: string) => Promise<void>;
  /** Tells it to end. @throws if it does not end as it should */
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL("../../server/serve-site.ts", import.meta.url));

/** Serves a folder without a limit for each address. @returns once it serves */
export async function startServer(directory: string, port: string): Promise<Server> {
  const own = { HOST: "127.0.0.1", PORT: port, OUT_DIR: directory, RATE_LIMIT: "0" };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, SITE_URL: undefined, ...own },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const { stdout, stderr } = child;
  for (const stream of [stdout, stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, "exit");
  const failed = ended.then(() => Promise.reject(new Error(`The server ended: ${text}`)));
  failed.catch(() => undefined);
  const untilSaid = async (wanted: string) => {
    while (!text.includes(wanted))
      await Promise.race([once(stdout, "data"), once(stderr, "data"), failed]);
  };
  await untilSaid("stops it.");
  const stop = async () => {
    child.kill();
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`The server ended with ${code}: ${text}`);
  };
  return { pid: child.pid ?? 0, said: () => text, untilSaid, stop };
}

/** Copies what `astro build` wrote to a folder of its own, which may be spoilt. */
export function copyBuild(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Makes another build of one: each of its pages is other bytes. */
export async function changePages(directory: string): Promise<void> {
  const read = readFileSync(join(directory, recordName), "utf8");
  const { site, sources, files } = JSON.parse(read) as BuildRecord;
  for (const file of Object.keys(files).filter((one) => one.endsWith("index.html")))
    appendFileSync(join(directory, "client", file), "<!-- another build -->");
  await compressTexts(join(directory, "client"));
  recordBuild(directory, { site, sources });
}

/** Puts one build in the place of another, as `npm run deploy:local` does, and that in its place. */
export function swapBuilds(next: string, served: string): void {
  renameSync(served, `${served}-old`);
  renameSync(next, served);
  renameSync(`${served}-old`, next);
}
