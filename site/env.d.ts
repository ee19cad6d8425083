/// <reference types="astro/client" />

declare module "virtual:palette.css";

declare module "virtual:search-pages" {
  const pages: readonly import("../data/search-page.ts").SearchPage[];
  export default pages;
}

declare module "virtual:search-lines" {
  const lines: readonly import("../data/search-page.ts").SearchLine[];
  export default lines;
}
