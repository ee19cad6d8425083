/// <reference types="astro/client" />

declare module "virtual:palette.css";

/** For tsc, which reads no .astro file; `astro check` takes the component's own types. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}

declare module "virtual:search-data" {
  const data: import("#data/search/search-page.ts").SearchData;
  export default data;
}

declare module "virtual:search-answers" {
  /** What each page that can be found says in short, by its path. */
  const answers: Readonly<
    Record<string, import("#site/lib/find/best-answer.ts").BestAnswer | undefined>
  >;
  export default answers;
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
