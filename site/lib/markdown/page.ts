import { inline, link } from "./blocks.ts";

/** A page in Markdown. */
export interface MarkdownPage {
  /** The path of the page whose Markdown file it is, for example `/1006/`. */
  readonly path: string;
  /** Its heading, as a short string of data/. */
  readonly title: string;
  /** What llms.txt says of it, as a short string of data/. */
  readonly description: string;
  /** Paragraphs, lists and tables, in order. */
  readonly blocks: readonly string[];
}

/** The file of a page: heading, blocks, and where the page itself is. */
export const writeMarkdown = ({ path, title, blocks }: MarkdownPage, origin: URL): string =>
  [`# ${inline(title)}`, ...blocks, `Web page: ${link(inline(title), new URL(path, origin).href)}`]
    .join("\n\n")
    .concat("\n");

/** Markdown as every endpoint sends it. */
export const markdownResponse = (page: MarkdownPage, origin: URL): Response =>
  new Response(writeMarkdown(page, origin), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
