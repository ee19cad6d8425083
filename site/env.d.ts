/// <reference types="astro/client" />

declare module "virtual:palette.css";

/** For tsc, which reads no .astro file; `astro check` takes the component's own types. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}

declare module "virtual:search-pages" {
  const groups: readonly import("#data/search/search-page.ts").SearchGroup[];
  export default groups;
}

declare module "virtual:search-lines" {
  const lines: readonly import("#data/search/search-page.ts").SearchLine[];
  export default lines;
}

declare module "virtual:embed-builder" {
  /** The builder of this host, as site/build/builder-plugin.ts chooses it. */
  export const enhanceBuilder: (form: HTMLFormElement) => void;
}

declare module "virtual:static-find" {
  /** The page that finds in itself, on a static host alone. */
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}

declare module "virtual:static-limits" {
  /** What marks a reader's time, on a static host alone. */
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}

declare module "virtual:loader" {
  /** The script tag, as site/build/loader-plugin.ts makes it. */
  export const loader: {
    readonly source: string;
    /** The Subresource Integrity value: `sha384-…`. */
    readonly integrity: string;
    /** The project's version: an address with it never changes. */
    readonly version: string;
  };
}
