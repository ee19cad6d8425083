import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const modules = resolve(import.meta.dirname, "../../node_modules");

/** What a program of Astro's said, and whether it ended well. */
interface Run {
  readonly ok: boolean;
  readonly said: string;
}

/** Runs a program of this project's in another one, with no word to anybody outside. */
function run(project: string, ...command: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
  return { ok: status === 0, said: stdout + stderr };
}

/** Lets a project that has the package use this project's Astro. */
export function addAstro(project: string): void {
  symlinkSync(join(modules, "astro"), join(project, "node_modules/astro"), "junction");
  mkdirSync(join(project, "src/pages"), { recursive: true });
  const config = { extends: "astro/tsconfigs/strict", include: ["src"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
}

const pageFile = (project: string, name: string): string =>
  join(project, "src/pages", `${name}.astro`);

/** Writes a page of an Astro project: cards, below the import that its readers are shown. */
export function writePage(project: string, name: string, cards: readonly string[]): void {
  const page = [
    "---",
    'import WsCode from "ws-code/astro";',
    "---",
    '<html lang="en"><head><title>Cards</title></head><body>',
    ...cards,
    "</body></html>",
  ];
  writeFileSync(pageFile(project, name), page.join("\n"));
}

/** Takes a page out of an Astro project. */
export const removePage = (project: string, name: string): void => {
  rmSync(pageFile(project, name));
};

/** Builds an Astro project. */
export const buildAstro = (project: string): Run =>
  run(project, join(modules, "astro/bin/astro.mjs"), "build");

/** A page that an Astro project was built into. */
export const builtPage = (project: string, name: string): string =>
  readFileSync(
    join(project, "dist", name === "index" ? "index.html" : `${name}/index.html`),
    "utf8",
  );

/** Checks the types of an Astro project. */
export const checkAstro = (project: string): Run =>
  run(project, join(modules, "@astrojs/check/bin/astro-check.js"));
