// Cloudflare compiles no WebAssembly at run time. What satori would compile is a module of the
// Worker already (scripts/cloudflare/record-wasm.ts), and is found by its bytes.
import { modules } from "compiled-wasm";
import { hashBytes } from "#site/build/build-record.ts";

/** The module of some bytes; what is a module is one. @throws if the Worker has none of them */
function moduleOf(source: Uint8Array | WebAssembly.Module): WebAssembly.Module {
  if (!(source instanceof Uint8Array)) return source;
  const found = modules[hashBytes(source)];
  if (found === undefined) throw new Error(`The Worker lacks ${source.length} B of WebAssembly.`);
  return found;
}

/** Lets `WebAssembly` take the modules of the Worker for the bytes that they were made of. */
export function useCompiled(): void {
  const { instantiate, Module } = WebAssembly;
  const instantiateCompiled = async (
    source: Uint8Array | WebAssembly.Module,
    imports?: WebAssembly.Imports,
  ) => {
    const module = moduleOf(source);
    const instance = await instantiate(module, imports);
    return source instanceof Uint8Array ? { module, instance } : instance;
  };
  const CompiledModule = new Proxy(Module, {
    construct: (_target, [source]: [Uint8Array]) => moduleOf(source),
  });
  Object.assign(WebAssembly, { instantiate: instantiateCompiled, Module: CompiledModule });
}
