import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** The origin that the package is packed for. */
export const packedSite = "https://packed.example";

/** What is no source, at the root: dependencies, history, and what commands write. */
const notCopied = [
  ".astro",
  ".git",
  ".test-site",
  "dist",
  "node_modules",
  "package",
  "playwright-report",
  "screenshots",
  "test-results",
];

/** What a command prints. @throws with what it printed if it fails */
export function runIn(folder: string, command: string, ...args: readonly string[]): string {
  const env = { ...process.env, SITE_URL: `${packedSite}/` };
  const options = { cwd: folder, encoding: "utf8", env } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

const npm = (folder: string, ...args: readonly string[]): string =>
  runIn(folder, process.platform === "win32" ? "npm.cmd" : "npm", ...args);

/** Whether a path of the project belongs into a copy that can be packed. */
const isSource = (path: string): boolean =>
  dirname(path) !== root || !notCopied.includes(basename(path));

/**
 * Packs a copy of the project: packing writes the folder `package/`, and in the project itself
 * other tests would see it come and go.
 */
function packInto(folder: string): void {
  const copy = mkdtempSync(join(tmpdir(), "ws-code-source-"));
  cpSync(root, copy, { recursive: true, filter: isSource });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  npm(folder, "pack", copy, "--silent");
  rmSync(copy, { recursive: true });
}

/** Another project, with the package installed as `npm pack` makes it. @returns its folder */
export function installPackage(): string {
  const project = mkdtempSync(join(tmpdir(), "ws-code-package-"));
  packInto(project);
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "no tarball";
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  const quietly = ["--offline", "--no-audit", "--no-fund"];
  npm(project, "install", "--prefix", project, ...quietly, tarball);
  return project;
}
