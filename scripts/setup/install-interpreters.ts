// Gets what runs the code samples: Python with a new `websockets`, Go, Java, nginx, libfaketime; and
// Caddy, which serves the site beside nginx.
// `--report` only says which are missing, for the end of `npm test`. In CI none may be.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wholePath } from "./find-program.ts";
import { missingInterpreters, unpackedWebsockets } from "./interpreters.ts";
import { missingWebServers } from "./web-servers.ts";
import { requireInCi } from "./required-tools.ts";

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PATH: wholePath() },
  }).status === 0;

const isDebianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

const packages = [
  "python3",
  "golang-go",
  "golang-github-gorilla-websocket-dev",
  "default-jdk-headless",
  "nginx-light",
  "libnginx-mod-http-brotli-static",
  "libfaketime",
  "caddy",
];

/**
 * Unpacks the `websockets` of Debian's next release, which is Python alone: the one of today's
 * cannot send a code of its own with `Server.close`. Its lists stay apart from the machine's.
 */
function unpackWebsockets(): void {
  const lists = join(unpackedWebsockets, "lists");
  mkdirSync(join(lists, "partial"), { recursive: true });
  const sources = join(unpackedWebsockets, "sources.list");
  const keys = "/usr/share/keyrings/debian-archive-keyring.gpg";
  writeFileSync(sources, `deb [signed-by=${keys}] http://deb.debian.org/debian sid main\n`);
  const apart = [
    `Dir::Etc::SourceList=${sources}`,
    "Dir::Etc::SourceParts=/dev/null",
    `Dir::State::lists=${lists}`,
    "APT::Sandbox::User=root",
  ].flatMap((option) => ["-o", option]);
  const command = ["apt-get", ...apart, "download", "-qq", "python3-websockets"] as const;
  if (!run("apt-get", ...apart, "update", "-qq")) return;
  spawnSync(command[0], command.slice(1), { cwd: unpackedWebsockets, stdio: "ignore" });
  const archive = readdirSync(unpackedWebsockets).find((file) => file.endsWith(".deb"));
  if (archive === undefined) return;
  run("dpkg-deb", "-x", join(unpackedWebsockets, archive), unpackedWebsockets);
}

const missing = () => [...missingInterpreters(), ...missingWebServers()];

/** Gets what can be had; what cannot is reported, and its tests do not exist on this machine. */
function installInterpreters(): void {
  if (!isDebianRoot || missing().length === 0) return;
  const names = missing().map(({ name }) => name);
  console.log(`Missing: ${names.join(", ")}. Trying Debian's packages …`);
  run("apt-get", "update", "-qq");
  run("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages);
  if (missingInterpreters().some(({ name }) => name.startsWith("Python"))) unpackWebsockets();
}

if (!process.argv.includes("--report")) installInterpreters();
requireInCi(missing());
if (missing().length === 0) console.log("Every stack of the samples but .NET is here, and caddy.");
