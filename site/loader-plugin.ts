import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import project from "../package.json" with { type: "json" };
import { bundleWidget } from "./lib/bundle.ts";

const virtualLoader = "virtual:loader";

/** The bytes of the script tag, bundled once a build, and what their publication says of them. */
async function loaderModule(origin: URL): Promise<string> {
  const source = await bundleWidget("embed.ts", "iife", origin);
  const integrity = `sha384-${createHash("sha384").update(source).digest("base64")}`;
  const loader = { source, integrity, version: project.version };
  return `export const loader = ${JSON.stringify(loader)};`;
}

/**
 * Lets a route or a component `import { loader } from "virtual:loader"`: the script tag's bytes and
 * their hash, so that the two addresses of the script, its JSON and every snippet agree.
 * @param site the public origin of the site
 */
export const loaderPlugin = (site: string): Plugin => ({
  name: "ws-code:loader",
  resolveId: (id) => (id === virtualLoader ? virtualLoader : undefined),
  load: (id) => (id === virtualLoader ? loaderModule(new URL(site)) : undefined),
});
