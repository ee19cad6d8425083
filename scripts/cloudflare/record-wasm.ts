import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import satori, { init } from "satori/standalone";
import { fonts } from "#badges/fonts.ts";
import { hashBytes } from "#site/build/build-record.ts";

/** Programs of WebAssembly by the hash of their bytes. */
export type WasmByHash = ReadonlyMap<string, Uint8Array>;

/** Notes the bytes of whatever is compiled while a work is done. */
async function compiledDuring(work: () => Promise<unknown>): Promise<WasmByHash> {
  const seen = new Map<string, Uint8Array>();
  const note = (source: unknown) => {
    if (source instanceof Uint8Array) seen.set(hashBytes(source), source);
  };
  const { instantiate, Module } = WebAssembly;
  WebAssembly.Module = new Proxy(Module, {
    construct: (target, args: [BufferSource]) => (note(args[0]), new target(...args)),
  });
  WebAssembly.instantiate = new Proxy(instantiate, {
    apply: (target, self, args: [WebAssembly.Module]) => (note(args[0]), target.apply(self, args)),
  });
  await work().finally(() => {
    Object.assign(WebAssembly, { instantiate, Module });
  });
  return seen;
}

/**
 * What satori compiles while it draws: HarfBuzz, and a bridge for each kind of function that it
 * calls back. Cloudflare compiles nothing at run time, so the Worker has them as modules.
 */
export function recordWasm(): Promise<WasmByHash> {
  const layout = createRequire(import.meta.url).resolve("satori/layout.wasm");
  const module = new WebAssembly.Module(readFileSync(layout));
  const text = { type: "div", props: { style: { display: "flex" }, children: "4999" } };
  return compiledDuring(async () => {
    await init(module);
    return satori(text, { fonts, height: 20 });
  });
}
