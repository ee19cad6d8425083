/** What `npm run build:cloudflare` puts into the Worker of the site that was built. */
declare module "built-site" {
  /** The routes on demand (site/build/fetch-entry.ts). */
  export const answer: (request: Request) => Promise<Response | undefined>;
  /** The public origin. */
  export const site: string;
  /** Names what was built: another build has another name. */
  export const build: string;
  /** Every path that has a page at its folder: `/1006/`. */
  export const folders: readonly string[];
  /** The page for addresses that have none. */
  export const missingPage: string;
}

declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

/** The fonts of badges/fonts.ts. */
declare module "worker-fonts" {
  /** By the names that they are required by. */
  export const fonts: Readonly<Record<string, Uint8Array>>;
}

/** The cache of the data centre that answers: Cloudflare's addition to the standard. */
interface CacheStorage {
  readonly default: Cache;
}

/** What `npm run build:cloudflare` found that satori compiles. */
declare module "compiled-wasm" {
  /** By the hash of their bytes. */
  export const modules: Readonly<Record<string, WebAssembly.Module>>;
}
