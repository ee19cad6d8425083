import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "playwright/test";
import { findProgram } from "#scripts/setup/find-program.ts";
import { findFaketime } from "#scripts/setup/interpreters.ts";

export interface Proxy {
  /** The folder of nginx, where its configuration and its sockets are. */
  readonly folder: string;
  readonly backend: Server;
  /** Starts nginx with what stands in `http` and in `server`, on an hour that takes 1/speed of one. */
  start(parts: { http?: string; server: string }, speed?: number): Promise<void>;
}

const configuration = (folder: string, http: string, server: string) => `
daemon off;
master_process off;
pid nginx.pid;
worker_rlimit_nofile 16000;
events { worker_connections 16000; }
http {
  log_format seconds "$status $request_time";
  access_log access.log seconds;
  upstream backend { server unix:${folder}/backend.sock; }
  ${http}
  server {
    ${server}
  }
}`;

const answers = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => {
      resolve(false);
    });
  });

async function startNginx(folder: string, speed: number): Promise<ChildProcess> {
  const faked = speed === 1 ? {} : { LD_PRELOAD: findFaketime(), FAKETIME: `+0 x${speed}` };
  const nginx = spawn(
    findProgram("nginx") ?? "nginx",
    ["-p", folder, "-c", "nginx.conf", "-e", "error.log"],
    {
      env: { ...process.env, ...faked },
      stdio: "ignore",
    },
  );
  await expect.poll(() => answers(join(folder, "front.sock")), { timeout: 20_000 }).toBe(true);
  return nginx;
}

/** `test` with nginx in front of a server, both of which end with the test. */
export const test = base.extend<{ nginx: Proxy }>({
  nginx: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "nginx-"));
    const backend = createServer().listen(join(folder, "backend.sock"));
    let running: ChildProcess | undefined;
    await use({
      folder,
      backend,
      start: async ({ http = "", server }, speed = 1) => {
        writeFileSync(join(folder, "nginx.conf"), configuration(folder, http, server));
        running = await startNginx(folder, speed);
      },
    });
    if (running) {
      const ended = once(running, "exit");
      running.kill();
      await ended;
    }
    backend.close();
    rmSync(folder, { recursive: true });
  },
});
