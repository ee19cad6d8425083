import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "#scripts/setup/find-program.ts";
import { canServe } from "#scripts/setup/web-servers.ts";

const certificates = "tests/samples/certificates";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ws-code-deploy-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A whole site of deploy/nginx/, where this machine has what it names. */
function nginxSite(file: string): string {
  mkdirSync(join(folder, "nginx"), { recursive: true });
  for (const part of ["headers.conf", "files.conf", "proxy.conf"])
    copyFileSync(join("deploy/nginx", part), join(folder, "nginx", part));
  const site = readFileSync(join("deploy/nginx", file), "utf8")
    .replaceAll("/etc/nginx/ws-code/", `${folder}/nginx/`)
    .replaceAll(/ssl_certificate(?:_key)? .*;/g, (line) =>
      line.startsWith("ssl_certificate_key")
        ? `ssl_certificate_key ${process.cwd()}/${certificates}/server.key;`
        : `ssl_certificate ${process.cwd()}/${certificates}/server.pem;`,
    );
  const path = join(folder, `${file}.whole`);
  writeFileSync(path, `pid nginx.pid; events { } http { access_log off; ${site} }`);
  return path;
}

describe.runIf(canServe("nginx"))("nginx", () => {
  it.each(["static.conf", "proxy-site.conf"])("takes deploy/nginx/%s", (file) => {
    const args = ["-t", "-q", "-p", folder, "-c", nginxSite(file), "-e", "error.log"];
    expect(execFileSync(findProgram("nginx") ?? "nginx", args).toString()).toBe("");
  });
});

describe.runIf(canServe("caddy"))("Caddy", () => {
  it.each(["Caddyfile", "proxy.Caddyfile"])("takes deploy/caddy/%s", (file) => {
    const args = ["validate", "--adapter", "caddyfile", "--config", join("deploy/caddy", file)];
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const said = execFileSync("caddy", args, { env, stdio: ["ignore", "pipe", "ignore"] });
    expect(said.toString()).toContain("Valid configuration");
  });
});
