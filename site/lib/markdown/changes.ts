import { changes } from "#data/tables/changes.ts";
import { changesWords } from "../head/page-words.ts";
import { bullets, inline, section, markdownLinks } from "./blocks.ts";
import type { MarkdownPage } from "./page.ts";

/** The Markdown of `/changes/`. */
export const changesMarkdown = (origin: URL): MarkdownPage => ({
  path: "/changes/",
  title: changesWords.heading,
  description: changesWords.description,
  blocks: [
    inline(changesWords.lead),
    ...changes.flatMap(({ when, title, summary, paths }) =>
      section(
        `${when.slice(0, 10)}: ${title}`,
        inline(summary),
        bullets(paths.map((path) => markdownLinks(origin)(inline(path), path))),
      ),
    ),
  ],
});
