import { allNamed, linksIn, textsOf, type HtmlElement } from "./html.ts";
import { allOf, readMarkdown, type MarkdownElement } from "../text/markdown.ts";

/** A section of a page, as the page or its Markdown has it. */
export interface PageSection {
  /** Its heading, without the number that a page puts before it. */
  readonly title: string;
  readonly number: string;
  readonly id: string | undefined;
  /** Where the link in its heading leads. */
  readonly anchor: string | undefined;
  /** Its items and cells, in order. */
  readonly items: readonly string[];
  readonly links: readonly (readonly string[])[];
}

/** The numbered sections of a page, in order. */
export const sectionsOf = (
  page: HtmlElement,
): readonly (PageSection & { element: HtmlElement })[] =>
  allNamed(page, "section")
    .map((element) => ({ element, heading: element.children.find(({ name }) => name === "h2") }))
    .flatMap(({ element, heading }) => {
      const [, number = "", title = ""] = /^(\d+) (.*)$/.exec(heading?.text ?? "") ?? [];
      if (!heading || number === "") return [];
      const body = element.children.filter((child) => child !== heading);
      return [
        {
          element,
          title,
          number,
          id: element.attributes["id"],
          anchor: linksIn(heading)[0]?.[1],
          items: body.flatMap((part) => textsOf(part, "li", "td")),
          links: body.flatMap(linksIn),
        },
      ];
    });

/** The sections of a page's Markdown, in order. */
export function markdownSections(
  markdown: string,
): readonly Omit<PageSection, "number" | "id" | "anchor">[] {
  const blocks = readMarkdown(markdown);
  const starts = blocks.flatMap(({ name }, index) => (name === "h2" ? [index] : []));
  return starts.map((start, index) => {
    const inside = blocks.slice(start + 1, starts[index + 1] ?? blocks.length - 1);
    return { title: blocks[start]?.text ?? "", items: itemsOf(inside), links: linksOf(inside) };
  });
}

const itemsOf = (blocks: readonly MarkdownElement[]): readonly string[] =>
  allOf(blocks, "li", "td").map(({ text }) => text.replace(/\s+/g, " ").trim());

const linksOf = (blocks: readonly MarkdownElement[]) =>
  allOf(blocks, "a").map(({ text, href = "" }) => [text.replace(/\s+/g, " ").trim(), href]);
