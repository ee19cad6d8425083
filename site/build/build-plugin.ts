import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { forgetBuild, recordBuild } from "./build-record.ts";
import { compressTexts } from "./compress.ts";
import { writeSecurityTxt } from "./security-txt.ts";
import { hashSources } from "./source-hash.mjs";
import { writeHostFiles } from "./host-files.ts";
import { isStaticHost } from "./static-host.ts";

/** The lockfile stands for what draws: satori, sharp and the fonts. */
function drawingCache(root: string): string {
  const libraries = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  return join(root, "node_modules/.cache/ws-code/drawings", libraries.digest("hex").slice(0, 16));
}

/** Lets a build use the drawings of an earlier one; `DRAWING_CACHE=` (empty) draws all anew. */
export const reuseDrawings = (): AstroIntegration => {
  let root = "";
  return {
    name: "ws-code:reuse-drawings",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:start": () => {
        process.env["DRAWING_CACHE"] ??= drawingCache(root);
      },
    },
  };
};

/**
 * Finishes a build: the page for missing addresses gets the name that static hosts look for, every
 * text its compressed copies, and the folder the record of what stands in it, as its last file. The
 * page has no Astro route of that name, since 404 is also a number that somebody may look up.
 * @param contact whom to tell of a vulnerability, if anybody
 */
export const finishBuild = (contact?: string): AstroIntegration => {
  let [directory, site, sources] = ["", "", ""];
  return {
    name: "ws-code:finish-build",
    hooks: {
      "astro:config:done": ({ config }) => {
        [directory, site] = [fileURLToPath(config.outDir), config.site ?? ""];
        sources = hashSources(fileURLToPath(config.root));
      },
      "astro:build:start": () => {
        forgetBuild(directory);
      },
      "astro:build:done": async ({ dir }) => {
        const client = fileURLToPath(dir);
        await copyFile(join(client, "not-found/index.html"), join(client, "404.html"));
        if (isStaticHost()) await writeHostFiles(client, new URL(site).pathname);
        writeSecurityTxt(client, site, contact);
        await compressTexts(client);
        recordBuild(directory, { site, sources });
      },
    },
  };
};
