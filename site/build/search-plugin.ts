import type { Plugin } from "vite";
import { searchData } from "#data/search/search-data.ts";
import { bestAnswer } from "../lib/find/best-answer.ts";

/** What each page that can be found says in short. */
const answersInShort = () =>
  Object.fromEntries(
    searchData().groups.flatMap(({ pages }) => pages.map(({ path }) => [path, bestAnswer(path)])),
  );

/** What a browser gets of the data: what the search reads, and no guide, source or fix. */
const modules: Readonly<Record<string, () => unknown>> = {
  "virtual:search-data": searchData,
  "virtual:search-answers": answersInShort,
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
