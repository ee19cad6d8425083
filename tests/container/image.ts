import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { root } from "#scripts/setup/setup.mjs";
import { command, copies, settings } from "./containerfile.ts";

/** The folders of the packages that run, as `npm ci --omit=dev --workspace …` would install them. */
const runningPackages = (): readonly string[] =>
  execFileSync("npm", ["ls", "--all", "--parseable", "--omit=dev", "--workspace=ws-code-server"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => path.startsWith(join(root, "node_modules/")));

/** A target with a slash at its end is a folder, into which a file goes under its name. */
const targetOf = (image: string, from: string, to: string): string =>
  join(image, to.endsWith("/") ? join(to, basename(from)) : to);

/** Does a `COPY`: the packages come from here, and the site as it was built. */
function copyStep({ stage, from, to }: (typeof copies)[number], built: string, image: string) {
  if (stage === "packages")
    for (const path of runningPackages()) copy(path, join(image, relative(root, path)));
  else copy(stage === "build" ? built : join(root, from), targetOf(image, from, to));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, dereference: true });
}

/**
 * Does by hand what the last stage of the Containerfile does, in an empty folder.
 * @param built the folder that `astro build` wrote
 * @returns the folder, with a `bin/` that has Node and nothing else
 */
export function assembleImage(built: string): string {
  const image = mkdtempSync(join(tmpdir(), "ws-code-image-"));
  for (const step of copies) copyStep(step, resolve(root, built), image);
  mkdirSync(join(image, "bin"));
  symlinkSync(process.execPath, join(image, "bin/node"));
  return image;
}

/** Runs what the image runs, with its settings, on a free port of this machine. */
export async function runImage(image: string) {
  const [name = "", ...args] = command;
  const child = spawn(join(image, "bin", name), args, {
    cwd: image,
    env: { ...settings, PATH: join(image, "bin"), HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    said += String(text);
    const [, origin] = /served at (http:\/\/[\d.]+:\d+)/.exec(said) ?? [];
    if (origin === undefined) continue;
    child.stdout.resume();
    const stop = () => (child.kill("SIGTERM"), ended);
    return { origin, stop };
  }
  throw new Error(`The image ended:\n${said}`);
}
