import type { Plugin } from "vite";
import { searchLines } from "#data/search/search-lines.ts";
import { searchGroups } from "#data/search/search-groups.ts";

/** What a browser gets of the data: what the search reads, and no guide, source or fix. */
const modules: Readonly<Record<string, () => unknown>> = {
  "virtual:search-pages": searchGroups,
  "virtual:search-lines": searchLines,
};

/**
 * Lets the field's script import what it searches, each as a chunk of its own: named by its hash
 * and so kept for ever, and allowed by the page's policy like any script of the site. As a string
 * of JSON, which browsers read faster than a literal.
 */
export const searchPlugin = (): Plugin => ({
  name: "ws-code:search",
  resolveId: (id) => (id in modules ? id : undefined),
  load: (id) => {
    const make = modules[id];
    return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
  },
});
