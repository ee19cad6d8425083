import { feedTitle } from "#data/words/for-programs.ts";

/** The feed of changes, as the head of every page names it. */
export const feed = {
  path: "/changes.xml",
  type: "application/atom+xml",
  title: feedTitle,
} as const;

/** The description of the site's search for browsers (OpenSearch 1.1). */
export const openSearch = {
  path: "/opensearch.xml",
  type: "application/opensearchdescription+xml",
} as const;
