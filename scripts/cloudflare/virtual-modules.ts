import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "../setup/setup.mjs";
import type { WasmByHash } from "./record-wasm.ts";

/** A module that is no file: what imports `name` gets `contents`. */
const virtualModule = (name: string, contents: string): Plugin => ({
  name,
  setup(build) {
    const filter = new RegExp(`^${name}$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: name }));
    build.onLoad({ filter, namespace: name }, () => ({ contents, resolveDir: root }));
  },
});

const exported = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);

/** An object of what is imported, each by its name. */
const importedAs = (name: string, modules: ReadonlyMap<string, string>): string =>
  [
    ...[...modules.values()].map((file, index) => `import _${index} from ${JSON.stringify(file)};`),
    `export const ${name} = {`,
    ...[...modules.keys()].map((key, index) => `${JSON.stringify(key)}: _${index},`),
    "};",
  ].join("\n");

/** `built-site`: the routes on demand, and what else the Worker knows of the build. */
export const builtSite = (entry: string, site: object): Plugin =>
  virtualModule(
    "built-site",
    [`export { answer } from ${JSON.stringify(entry)};`, ...exported({ ...site })].join("\n"),
  );

/** `worker-fonts`: files of packages, by the names that they are required by. */
export const workerFonts = (names: readonly string[]): Plugin =>
  virtualModule("worker-fonts", importedAs("fonts", new Map(names.map((name) => [name, name]))));

/** `compiled-wasm`: programs of WebAssembly by the hash of their bytes, each a file of the Worker. */
export const compiledWasm = (programs: WasmByHash): readonly Plugin[] => [
  virtualModule(
    "compiled-wasm",
    importedAs("modules", new Map([...programs.keys()].map((hash) => [hash, `wasm:${hash}.wasm`]))),
  ),
  {
    name: "wasm",
    setup(build) {
      build.onResolve({ filter: /^wasm:/ }, ({ path }) => ({
        path: path.slice("wasm:".length),
        namespace: "wasm",
      }));
      build.onLoad({ filter: /.*/, namespace: "wasm" }, ({ path }) => ({
        contents: programs.get(basename(path, ".wasm")) ?? "",
        loader: "copy",
      }));
    },
  },
];
