import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { markdownToHtml } from "satteri";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One element of a page as a reader gets it. */
export interface PageElement {
  /** Its HTML name: `h1`, `p`, `dt`, `td` … */
  readonly name: string;
  /** What it says, its white space folded; nothing of what is hidden from readers. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly PageElement[];
}

const unread = new Set(["style", "script", "title"]);

const childrenOf = (node: Node): readonly Node[] => {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
};

const attributesOf = ({ attrs }: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const isRead = (node: Node): boolean =>
  !("tagName" in node) ||
  (!unread.has(node.tagName) && attributesOf(node)["aria-hidden"] !== "true");

const textOf = (node: Node): string => {
  if ("value" in node) return node.value;
  return childrenOf(node).filter(isRead).map(textOf).join("");
};

const elementsIn = (node: Node): readonly PageElement[] =>
  childrenOf(node).flatMap((child) => ("tagName" in child ? [elementOf(child)] : []));

const elementOf = (element: Element): PageElement => ({
  name: element.tagName,
  text: textOf(element).replace(/\s+/g, " ").trim(),
  attributes: attributesOf(element),
  elements: elementsIn(element),
});

/** Reads a page of HTML, its shadow roots included. */
export const readPage = (html: string): PageElement => ({
  name: "#document",
  text: "",
  attributes: {},
  elements: elementsIn(parse(html)),
});

/** Reads Markdown as GitHub does. */
export const readMarkdownPage = (markdown: string): PageElement =>
  readPage(markdownToHtml(markdown).html);

/** The elements with one of these names, at any depth, in order. */
export const allOf = (within: PageElement, ...names: readonly string[]): readonly PageElement[] =>
  within.elements.flatMap((element) => [
    ...(names.includes(element.name) ? [element] : []),
    ...allOf(element, ...names),
  ]);

/**
 * The first element with one of these names.
 * @throws if there is none
 */
export function firstOf(within: PageElement, ...names: readonly string[]): PageElement {
  const [first] = allOf(within, ...names);
  if (first) return first;
  throw new Error(`There is no <${names.join("> or <")}> in <${within.name}>: ${within.text}`);
}

/** What each element with one of these names says, in order. */
export const textsOf = (within: PageElement, ...names: readonly string[]): readonly string[] =>
  allOf(within, ...names).map(({ text }) => text);

/** Where the links lead and what they say, in order. */
export const linksIn = (within: PageElement): readonly (readonly [href: string, text: string])[] =>
  allOf(within, "a").map(({ attributes, text }) => [attributes["href"] ?? "", text]);

/** The terms of the lists of definitions, each with what is said of it; the first of each counts. */
export function definitionsIn(within: PageElement): ReadonlyMap<string, PageElement> {
  const found = new Map<string, PageElement>();
  let term = "";
  for (const element of allOf(within, "dt", "dd"))
    if (element.name === "dt") term = element.text;
    else if (!found.has(term)) found.set(term, element);
  return found;
}

/**
 * What stands in a section, found by its heading without the number before that. In Markdown it is
 * what stands between its heading and the next.
 * @throws if there is no such section
 */
export function sectionOf(page: PageElement, title: string): PageElement {
  const isTitle = ({ text }: PageElement) => text.replace(/^\d+ /, "") === title;
  const section = allOf(page, "section").find((one) => allOf(one, "h2").some(isTitle));
  if (section)
    return { ...section, elements: section.elements.filter(({ name }) => name !== "h2") };
  const { elements } = firstOf(page, "body");
  const start = elements.findIndex((one) => one.name === "h2" && isTitle(one));
  if (start < 0) throw new Error(`There is no section “${title}”.`);
  const next = elements.findIndex(({ name }, index) => index > start && name === "h2");
  const inside = elements.slice(start + 1, next < 0 ? elements.length : next);
  return { name: "section", text: "", attributes: {}, elements: inside };
}

/** The paths of the drawing with this width: what two drawings of one thing have in common. */
export function drawingOf(within: PageElement, width: number): readonly string[] {
  const drawing = allOf(within, "svg").find(({ attributes }) => attributes["width"] === `${width}`);
  return drawing ? allOf(drawing, "path").map(({ attributes }) => attributes["d"] ?? "") : [];
}
