import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundleWorker } from "./bundle-worker.ts";
import { headersFile } from "./headers-file.ts";
import { readBuilt } from "./read-built.ts";

/** Links files into a folder of their own: it costs no room, and what was built stays as it is. */
function linkFiles(from: string, to: string, files: readonly string[]): void {
  for (const folder of new Set(files.map(dirname)))
    mkdirSync(join(to, folder), { recursive: true });
  for (const file of files) linkSync(join(from, file), join(to, file));
}

/** Where the parts of a Worker are. */
export interface WorkerFolders {
  /** The script with its modules. */
  readonly worker: string;
  /** The files that Cloudflare sends by itself. */
  readonly assets: string;
}

/**
 * Makes the Worker of a built site, in `cloudflare/` below it, as deploy/cloudflare/wrangler.jsonc
 * names it.
 * @param directory the folder that `astro build` wrote
 * @throws if the build did not come to its end
 */
export async function writeWorker(directory: string): Promise<WorkerFolders> {
  const target = resolve(directory, "cloudflare");
  const folders = { worker: join(target, "worker"), assets: join(target, "assets") };
  const { assets, ...site } = readBuilt(directory);
  rmSync(target, { recursive: true, force: true });
  linkFiles(resolve(directory, "client"), folders.assets, assets);
  writeFileSync(join(folders.assets, "_headers"), headersFile());
  await bundleWorker(resolve(directory, "server"), folders.worker, site);
  return folders;
}
