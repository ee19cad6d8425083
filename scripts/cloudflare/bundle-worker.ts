import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../setup/setup.mjs";
import type { BuiltSite } from "./read-built.ts";
import { recordWasm } from "./record-wasm.ts";
import { builtSite, compiledWasm, workerFonts } from "./virtual-modules.ts";

/** What the platform does not have, and what stands in its place. */
const replaced: Readonly<Record<string, string>> = {
  satori: "satori.ts",
  sharp: "sharp.ts",
  "node:fs": "fs.ts",
  "node:module": "module.ts",
};

/** What badges/fonts.ts reads. */
const fontFiles = [
  "@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff",
  "@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff",
  "@fontsource/dejavu-mono/files/dejavu-mono-latin-700-normal.woff",
];

/** Has the routes on demand take the libraries of deploy/cloudflare/libraries/. */
const platform = (server: string): Plugin => ({
  name: "platform",
  setup(build) {
    build.onResolve({ filter: /^(?:satori|sharp|node:fs|node:module)$/ }, ({ path, importer }) =>
      importer.startsWith(server)
        ? { path: join(root, "deploy/cloudflare/libraries", replaced[path] ?? path) }
        : undefined,
    );
  },
});

/**
 * Writes the Worker of a built site, with its modules of WebAssembly beside it.
 * @param server the folder of the routes on demand
 */
export async function bundleWorker(
  server: string,
  target: string,
  site: Omit<BuiltSite, "assets">,
): Promise<void> {
  await build({
    entryPoints: [join(root, "deploy/cloudflare/worker.ts")],
    outfile: join(target, "worker.mjs"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "module"],
    external: ["node:*"],
    loader: { ".wasm": "copy", ".woff": "binary" },
    // satori's layout asks where it is, by a name that workers of browsers have and this has not.
    define: { __filename: '"worker.mjs"' },
    assetNames: "[name]",
    legalComments: "inline",
    logLevel: "warning",
    plugins: [
      platform(server),
      builtSite(join(server, "entry.mjs"), site),
      workerFonts(fontFiles),
      ...compiledWasm(await recordWasm()),
    ],
  });
}
