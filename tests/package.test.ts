import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confusedPairs } from "../data/comparisons.ts";
import { closeCodeGuides } from "../data/guides.ts";
import { messageStacks } from "../data/messages.ts";
import { beyondRanges } from "../data/ranges.ts";
import { services } from "../data/services.ts";
import { situations } from "../data/situations.ts";
import { timeoutLimits } from "../data/timeouts.ts";
import { triage } from "../data/triage.ts";
import { unusualUses } from "../data/unusual-uses.ts";

const root = resolve(import.meta.dirname, "..");

/** Another project, with the package installed as `npm pack` makes it. */
const project = mkdtempSync(join(tmpdir(), "ws-code-package-"));

/** What a command prints in that project. @throws with what it printed if it fails */
function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

const npm = (...args: readonly string[]) =>
  run(process.platform === "win32" ? "npm.cmd" : "npm", ...args);

beforeAll(() => {
  npm("pack", root, "--silent");
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "no tarball";
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  npm("install", "--prefix", project, "--offline", "--no-audit", "--no-fund", tarball);
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

describe("the package", () => {
  it("gives its data to a plain Node program", () => {
    const program = join(project, "program.js");
    writeFileSync(
      program,
      'import { findCode } from "ws-code/data"; console.log(findCode(1006).name);',
    );
    expect(run(process.execPath, program)).toBe("Abnormal Closure\n");
  });

  it("gives its types to TypeScript, as its documentation uses them", () => {
    const examples = readFileSync(join(root, "docs/data.md"), "utf8").matchAll(/```ts\n(.*?)```/gs);
    const program = `
      ${[...examples].map(([, example]) => example).join("")}
      // @ts-expect-error -- a name is no number
      export const wrong: number | undefined = findCode(1006)?.name;`;
    writeFileSync(join(project, "typed.ts"), program);
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023"];
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    run(process.execPath, compiler, ...options, "--ignoreConfig", "typed.ts");
  }, 30_000);

  it("holds the compiled data and no test", () => {
    const folder = join(project, "node_modules/ws-code");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(readdirSync(folder).sort()).toEqual([
      "LICENSE",
      "LICENSE-TEXT",
      "README.md",
      "docs",
      "package",
      "package.json",
    ]);
    expect(files.filter((file) => /test|rules/.test(file))).toEqual([]);
  });
});

/** What a bundler keeps of a program that uses one name of the package. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "ws-code/data";`, resolveDir: project },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** A string of each part, and the name that brings it. */
const parts = [
  ["ranges", "rangeOf", beyondRanges.answer],
  ["guides", "findGuide", closeCodeGuides[0]?.senderNote],
  ["services", "findService", services[0]?.summary],
  ["situations", "findSituation", situations[0]?.happened],
  ["comparisons", "findConfusedPair", confusedPairs[0]?.codes[0].whatToDo],
  ["triage", "triage", triage[1006]?.[0]?.likelyCause],
  ["timeouts", "timeoutLimits", timeoutLimits[0]?.id],
  ["unusual uses", "unusualUses", unusualUses[0]?.use],
  ...messageStacks
    .slice(0, 1)
    .map(({ messages: [first] }) => ["messages", "messageStacks", first.readFrom.url] as const),
] as const;

describe("findCode() in a bundle", () => {
  it("brings the short facts", async () => {
    expect(await bundle("findCode")).toContain("Abnormal Closure");
  });

  it.each(parts)("brings no %s, which come with %s", async (_, name, marker) => {
    expect(await bundle(name)).toContain(marker);
    expect(await bundle("findCode")).not.toContain(marker);
  });
});
