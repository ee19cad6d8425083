import { overviewPath, timeoutsPath } from "#data/model/paths.ts";
import { overviewWords } from "#data/words/pages/overview-words.ts";
import type { SearchPage } from "../search-page.ts";

const paths = {
  codes: "/",
  services: overviewPath("service"),
  situations: overviewPath("situation"),
  timeouts: timeoutsPath,
  messages: overviewPath("message-stack"),
  comparisons: overviewPath("comparison"),
} as const;

/** The pages that list a kind. */
export const overviewPages = (): readonly SearchPage[] =>
  Object.entries(overviewWords).map(([id, words]) => ({
    ...words,
    path: paths[id as keyof typeof overviewWords],
  }));
