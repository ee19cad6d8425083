// In place of `satori`: the same, with its layout as a module of the Worker. The one that it brings
// is compiled while it runs, which Cloudflare does for nobody.
import layout from "satori/layout.wasm";
import satori, { init } from "satori/standalone";
import { useCompiled } from "./compiled.ts";

useCompiled();
await init(layout);

export default satori;
