import { resolveSource, type SourceReference } from "#data/model/source.ts";
import { textSegments } from "#data/text/text.ts";
import { escapeMarkdown, markdownCode, markdownTarget } from "./escape-markdown.ts";
import { markdownPath } from "../addresses/urls.ts";
import { allPaths } from "../catalogue/catalogue.ts";

/** A short string of data/ as Markdown: text escaped, `backticks` kept as code. */
export const inline = (short: string): string =>
  textSegments(short)
    .map(({ text, code }) => (code ? markdownCode(text) : escapeMarkdown(text)))
    .join("")
    .trim();

/** A link. @param label Markdown, so escaped already */
export const link = (label: string, url: string): string => `[${label}](${markdownTarget(url)})`;

let known: ReadonlySet<string> | undefined;

/** The pages that have a Markdown file; counted once, when the first link is made. */
const pagesWithMarkdown = (): ReadonlySet<string> => (known ??= new Set(allPaths()));

/**
 * Makes links, whole so that a copy of the text keeps them: to the Markdown file of a page of this
 * site, where it has one, otherwise to the page; an address of another site stays as it is.
 */
export const linkTo =
  (origin: URL) =>
  (label: string, to: string): string =>
    to.startsWith("/") ? link(label, new URL(ownFile(to), origin).href) : link(label, to);

/** The Markdown file of a page of this site, or the page that has none. */
const ownFile = (path: string): string =>
  pagesWithMarkdown().has(path) ? markdownPath(path) : path;

/** A list. @param items Markdown, a line each */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join("\n");

/** A list in which the order counts. @param items Markdown, a line each */
export const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join("\n");

/**
 * A table; its cells are Markdown. A pipe is escaped even in code, as GitHub's tables want it. A
 * backslash right before a pipe inside code is the one thing such a cell cannot hold.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Lines of code between fences. @param language what a highlighter calls it */
export const fence = (language: string, code: string): string =>
  `\`\`\`${language}\n${code}\n\`\`\``;

/** Sources as links, each with what it shows. */
export const sourceList = (sources: readonly SourceReference[]): string =>
  bullets(
    sources
      .map(resolveSource)
      .map(({ title, url, shows }) => `${link(inline(title), url)} ${inline(shows)}`),
  );
