import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "#scripts/setup/setup.mjs";

/** The text of the file that the image is made by. */
export const containerfile = readFileSync(join(root, "deploy/Containerfile"), "utf8");

/** The instructions of the last stage, which is the image: name and arguments. */
const imageSteps: readonly (readonly [name: string, rest: string])[] = containerfile
  .slice(containerfile.lastIndexOf("\nFROM "))
  .split("\n")
  .flatMap((line) => {
    const [, name, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return name === undefined || rest === undefined ? [] : [[name, rest] as const];
  });

/** The arguments of every instruction of one name. */
export const stepsNamed = (name: string): readonly string[] =>
  imageSteps.flatMap(([one, rest]) => (one === name ? [rest] : []));

/** What is copied: from which stage (the project, without one), what, and where to. */
export const copies = stepsNamed("COPY").map((rest) => {
  const [, stage, from = "", to = ""] = /^(?:--from=(\w+) )?(\S+) (\S+)$/.exec(rest) ?? [];
  return { stage, from, to };
});

/** What `ENV` sets. */
export const settings: Readonly<Record<string, string>> = Object.fromEntries(
  stepsNamed("ENV").flatMap((rest) => rest.split(" ").map((one) => one.split("=", 2))),
) as Record<string, string>;

/** The program that the image runs, and its arguments. */
export const command = JSON.parse(stepsNamed("CMD")[0] ?? "[]") as readonly string[];
