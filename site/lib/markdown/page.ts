import { webPage } from "#data/words/for-programs.ts";
import type { Outline } from "../outlines/outline.ts";
import { inline, link } from "./blocks.ts";
import { markdownBlocks } from "./print-outline.ts";

/** The Markdown file of a page: heading, lead, sections, and where the page itself is. */
export const writeMarkdown = (outline: Outline, origin: URL): string =>
  [
    `# ${inline(outline.title)}`,
    ...markdownBlocks(outline, origin),
    `${webPage}${link(inline(outline.title), new URL(outline.path, origin).href)}`,
  ]
    .join("\n\n")
    .concat("\n");

/** Markdown as every endpoint sends it. */
export const markdownResponse = (outline: Outline, origin: URL): Response =>
  new Response(writeMarkdown(outline, origin), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
