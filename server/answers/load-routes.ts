import { readdir } from "node:fs/promises";
import { registerHooks } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnswerAtOnce, Render, Routes } from "./on-demand.ts";

/** Lets modules below a folder find each other without a look at the disk. */
function resolveInMemory(folder: string): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      /^\.\.?\//.test(specifier) && context.parentURL?.startsWith(folder)
        ? { url: new URL(specifier, context.parentURL).href, shortCircuit: true }
        : next(specifier, context),
  });
}

/** What `site/build/fetch-entry.ts` exports. */
interface Entry {
  readonly answer: Render;
  readonly answerAtOnce?: AnswerAtOnce;
}

/**
 * Loads the routes on demand, every module of them now: what is done to the folder later, such as a
 * build, changes nothing.
 * @param directory the folder that `astro build` wrote
 */
export async function loadRoutes(directory: string): Promise<Routes> {
  const server = resolve(directory, "server");
  const urlOf = (file: string) => pathToFileURL(join(server, file)).href;
  resolveInMemory(urlOf(""));
  const files = await readdir(server, { recursive: true });
  for (const file of files.filter((one) => one.endsWith(".mjs"))) await import(urlOf(file));
  const { answer, answerAtOnce } = (await import(urlOf("entry.mjs"))) as Entry;
  return { render: answer, answerAtOnce };
}
