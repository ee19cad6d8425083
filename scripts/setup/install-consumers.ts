// Gets the consumers of oEmbed that npm does not have: ruby-oembed, and WordPress with its PHP.
// `--report` only says which are missing, for the end of `npm test`. In CI none may be.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import {
  findWordPress,
  hasPhp,
  hasRubyOembed,
  missingConsumers,
  unpackedWordPress,
} from "./consumers.ts";
import { requireInCi } from "./required-tools.ts";

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: unpackedWordPress, stdio: ["ignore", "ignore", "inherit"] })
    .status === 0;

const isDebian = existsSync("/usr/bin/apt-get");
const isDebianRoot = isDebian && process.getuid?.() === 0;

const install = (...packages: readonly string[]): boolean =>
  run("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages);

/**
 * Unpacks the package instead of installing it, which would bring a web server and a database; for
 * the same reason this needs no administrator.
 */
function unpackWordPress(): void {
  if (!run("apt-get", "download", "-qq", "wordpress")) return;
  const archive = readdirSync(unpackedWordPress).find((file) => file.endsWith(".deb"));
  if (archive !== undefined) run("dpkg-deb", "-x", archive, unpackedWordPress);
}

/** Gets what can be had; what cannot is reported, and its tests do not exist on this machine. */
function installConsumers(): void {
  if (!isDebian || missingConsumers().length === 0) return;
  console.log(
    `Missing: ${missingConsumers()
      .map(({ name }) => name)
      .join(", ")}. Trying Debian's packages …`,
  );
  mkdirSync(unpackedWordPress, { recursive: true });
  if (isDebianRoot) run("apt-get", "update", "-qq");
  if (isDebianRoot && !hasRubyOembed()) install("ruby-oembed");
  if (isDebianRoot && !hasPhp()) install("php-cli");
  if (findWordPress() === undefined) unpackWordPress();
}

if (!process.argv.includes("--report")) installConsumers();
requireInCi(missingConsumers());
if (missingConsumers().length === 0) console.log("Every consumer of oEmbed is here.");
