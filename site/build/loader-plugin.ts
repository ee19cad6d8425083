import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { bundleWidget } from "./bundle.ts";

const virtualLoader = "virtual:loader";

/** The bytes of the script tag, bundled once a build, and what their publication says of them. */
async function loaderModule(origin: URL, version: string): Promise<string> {
  const source = await bundleWidget("loader/embed.ts", "iife", origin);
  const integrity = `sha384-${createHash("sha384").update(source).digest("base64")}`;
  const loader = { source, integrity, version };
  return `export const loader = ${JSON.stringify(loader)};`;
}

/**
 * Lets a route or a component `import { loader } from "virtual:loader"`: the script tag's bytes and
 * their hash, so that the two addresses of the script, its JSON and every snippet agree.
 * @param site the public origin of the site
 * @param version of the project, which is part of the address that never changes
 */
export const loaderPlugin = (site: string, version: string): Plugin => ({
  name: "ws-code:loader",
  resolveId: (id) => (id === virtualLoader ? virtualLoader : undefined),
  load: (id) => (id === virtualLoader ? loaderModule(new URL(site), version) : undefined),
});
