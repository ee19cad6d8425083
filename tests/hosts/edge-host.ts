import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");

/** Nothing is asked of Cloudflare: no account, no news, no statistics. */
const environment = { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" };

/** A Worker that runs here, in Cloudflare's own runtime. */
export interface EdgeHost {
  readonly origin: string;
  readonly stop: () => void;
}

/** What wrangler has said so far is in the rejection if it ends before it serves. */
function servedBy(process: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((done, reject) => {
    const read = (text: string) => {
      said += text;
      const [, origin] = /Ready on (http:\/\/[\d.]+:\d+)/.exec(said) ?? [];
      if (origin !== undefined) done(origin);
    };
    for (const stream of [process.stdout, process.stderr])
      stream?.setEncoding("utf8").on("data", read);
    process.once("exit", () => {
      reject(new Error(`wrangler ended:\n${said}`));
    });
  });
}

/**
 * Makes the Worker of a built site, and runs it by `wrangler dev` in workerd.
 * @param directory the folder that `astro build` wrote
 */
export async function startEdge(directory: string): Promise<EdgeHost> {
  const env = { ...environment, OUT_DIR: directory };
  execFileSync(process.execPath, ["scripts/cloudflare/build-worker.ts"], { cwd: root, env });
  const made = resolve(root, directory, "cloudflare");
  const settings = ["-c", "deploy/cloudflare/wrangler.jsonc", "--assets", join(made, "assets")];
  const listen = ["--local", "--ip", "127.0.0.1", "--port", "0", "--inspector-port", "0"];
  const command = [wrangler, "dev", join(made, "worker/worker.mjs"), ...settings, ...listen];
  // A group of its own: wrangler starts workerd, which has to end with it.
  const options = { cwd: root, env, detached: true } as const;
  const child = spawn(process.execPath, command, options);
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  };
  return { origin: await servedBy(child), stop };
}
