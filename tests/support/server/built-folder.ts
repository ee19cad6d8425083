import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { recordBuild } from "#site/build/build-record.ts";
import { compressTexts } from "#site/build/compress.ts";

/**
 * What stands for the routes on demand: it says what it was asked, and knows no `/missing/`. One is
 * a 404 that it makes (`/wrong/`), one
 * fails, one leads to another host, one never ends, one answers once there is a file
 * (`/last/?/tmp/now`).
 */
const routesOnDemand = `
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { later } from "./chunks/later.mjs";
const answers = {
  "/missing/": () => undefined,
  "/wrong/": () => new Response("what is near", { status: 404 }),
  "/broken/": () => { throw new Error("It broke.", { cause: new Error("a cause") }); },
  "/away/": () => new Response(null, { status: 302, headers: { Location: "//evil.example/" } }),
  "/last/": async (search) => {
    console.log("asked for the last");
    while (!existsSync(search.slice(1))) await setTimeout(5);
    return new Response("the last answer");
  },
  "/long/": () => new Response("long ".repeat(1000), { headers: { "Content-Type": "text/html" } }),
  "/later/": () => later(),
  "/endless/": () => { for (;;); },
};
export const answer = async (request) => {
  const { pathname, search } = new URL(request.url);
  const made = answers[pathname];
  return made ? made(search) : new Response(pathname + search);
};`;

const words = " and what it means".repeat(100);

const files: Readonly<Record<string, string>> = {
  "client/index.html": "the home page",
  "client/404.html": "the missing page",
  "client/not-found/index.html": "the missing page",
  "client/1006/index.html": `<html lang="en"><p>the page of 1006${words}`,
  "client/embed/1006/index.html": `<html lang="en"><p>the card of 1006${words}`,
  "client/robots.txt": "robots",
  "client/1006.md": "1006",
  "client/api/v1/codes.json": "[]",
  "server/entry.mjs": routesOnDemand,
  "server/chunks/later.mjs":
    'export const later = async () => new Response((await import("./last.mjs")).text);',
  "server/chunks/last.mjs": 'export const text = "from a chunk";',
};

/**
 * A folder as `astro build` writes it, but for its size: what a server needs to be tried.
 * @param site the public origin
 * @param changed what some files say instead, such as `client/robots.txt`
 */
export async function builtFolder(
  site = "https://ws-code.example",
  changed: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "ws-code-built-"));
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await compressTexts(join(folder, "client"));
  recordBuild(folder, { site, sources: "" });
  return folder;
}
