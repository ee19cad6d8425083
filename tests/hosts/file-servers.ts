import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "playwright/test";
import { findProgram } from "#scripts/setup/find-program.ts";
import { hasNginxBrotli, nginxBrotli } from "#scripts/setup/web-servers.ts";

/** A server of another project that serves with a configuration of ours, on a socket of its own. */
export interface FileServer {
  readonly socket: string;
  readonly stop: () => Promise<void>;
}

const deploy = resolve("deploy");

/** What of a server block is each machine's own: the rest is in deploy/nginx/. */
const nginxConfiguration = (folder: string, server: string) => `
${hasNginxBrotli() ? `load_module ${nginxBrotli};` : ""}
daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events { }
http {
  access_log off;
  include ${deploy}/nginx/headers.conf;
  server {
    listen unix:${folder}/front.sock;
    ${server}
  }
}`;

const staticServer = (root: string) => `
  root ${resolve(root)};
  ${hasNginxBrotli() ? "brotli_static on;" : ""}
  include ${deploy}/nginx/files.conf;`;

const answers = (path: string) =>
  new Promise<boolean>((done) => {
    const socket = connect(path, () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => {
      done(false);
    });
  });

async function start(folder: string, name: string, args: readonly string[]): Promise<FileServer> {
  const socket = join(folder, "front.sock");
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child: ChildProcess = spawn(findProgram(name) ?? name, args, {
    env,
    cwd: folder,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  await expect.poll(() => answers(socket), { timeout: 60_000 }).toBe(true);
  return {
    socket,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const scratch = (name: string) => mkdtempSync(join(tmpdir(), `ws-code-${name}-`));

function startNginx(server: string): Promise<FileServer> {
  const folder = scratch("nginx");
  writeFileSync(join(folder, "nginx.conf"), nginxConfiguration(folder, server));
  return start(folder, "nginx", ["-p", folder, "-c", "nginx.conf", "-e", "error.log"]);
}

function startCaddy(site: string): Promise<FileServer> {
  const folder = scratch("caddy");
  const own = `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nimport ${deploy}/caddy/ws-code.caddy\n`;
  const text = `${own}http:// {\n\tbind unix/${folder}/front.sock\n${site}\n}\n`;
  writeFileSync(join(folder, "Caddyfile"), text);
  return start(folder, "caddy", ["run", "--config", "Caddyfile", "--adapter", "caddyfile"]);
}

/** Servers of a folder of files. @param root the build for static hosts */
export const fileServers = {
  nginx: (root: string) => startNginx(staticServer(root)),
  caddy: (root: string) => startCaddy(`\troot * ${resolve(root)}\n\timport ws-code`),
} as const;

/** What stands in deploy/ for a proxy, without what is each machine's own. */
const proxyPart = (file: string, origin: string) =>
  readFileSync(join(deploy, file), "utf8").replaceAll("127.0.0.1:4321", new URL(origin).host);

/** Servers before the process of `npm start`. @param origin where that listens */
export const proxies = {
  nginx: (origin: string) => startNginx(proxyPart("nginx/proxy.conf", origin)),
  caddy: (origin: string) => startCaddy(proxyPart("caddy/proxy.caddy", origin)),
} as const;
