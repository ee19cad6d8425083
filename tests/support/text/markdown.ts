import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { markdownToHtml } from "satteri";

type Node = DefaultTreeAdapterTypes.Node;

/** One element of a Markdown text as a reader gets it. */
export interface MarkdownElement {
  /** Its HTML name: `h1`, `p`, `ul`, `td`, `code` … */
  readonly name: string;
  /** What it and the elements in it say. */
  readonly text: string;
  /** The same without its code. */
  readonly prose: string;
  /** Where a link leads. */
  readonly href: string | undefined;
  readonly elements: readonly MarkdownElement[];
}

const textOf = (node: Node, without = ""): string => {
  if ("value" in node) return node.value;
  const inside = "childNodes" in node && node.nodeName !== without ? node.childNodes : [];
  return inside.map((child) => textOf(child, without)).join("");
};

const elementsIn = (node: Node): readonly MarkdownElement[] =>
  "childNodes" in node ? node.childNodes.flatMap(elementOf) : [];

const elementOf = (node: Node): readonly MarkdownElement[] =>
  "tagName" in node
    ? [
        {
          name: node.tagName,
          text: textOf(node),
          prose: textOf(node, "code"),
          href: node.attrs.find(({ name }) => name === "href")?.value,
          elements: elementsIn(node),
        },
      ]
    : [];

/** Reads Markdown as GitHub does. @returns its blocks, in order */
export const readMarkdown = (markdown: string): readonly MarkdownElement[] =>
  elementsIn(parseFragment(markdownToHtml(markdown).html));

/** The elements with one of these names, at any depth. */
export const allOf = (
  elements: readonly MarkdownElement[],
  ...names: readonly string[]
): readonly MarkdownElement[] =>
  elements.flatMap((element) => [
    ...(names.includes(element.name) ? [element] : []),
    ...allOf(element.elements, ...names),
  ]);
