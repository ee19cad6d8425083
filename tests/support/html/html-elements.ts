import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** One element of a page as the HTML standard's parser reads it. */
export interface HtmlElement {
  /** Its name in lower case: `tr`, `dd`, `a` … */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it and the elements in it say, white space folded. */
  readonly text: string;
  readonly elements: readonly HtmlElement[];
}

/** The children of a node; those of a template are in a fragment of its own. */
const childrenOf = (node: Node): readonly Node[] => {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
};

const textOf = (node: Node): string =>
  node.nodeName === "#text" && "value" in node ? node.value : childrenOf(node).map(textOf).join("");

const elementsIn = (node: Node): readonly HtmlElement[] =>
  childrenOf(node).flatMap((child) => ("tagName" in child ? [elementOf(child)] : []));

/** An element whose text and elements are read when asked for: most of a page never is. */
function elementOf(node: DefaultTreeAdapterTypes.Element): HtmlElement {
  let inside: readonly HtmlElement[] | undefined;
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    get text() {
      return folded(textOf(node));
    },
    get elements() {
      return (inside ??= elementsIn(node));
    },
  };
}

/** White space as a reader sees it. */
const folded = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Reads the HTML of a page or of a part of one. @returns the elements at its top */
export const readHtml = (html: string): readonly HtmlElement[] => elementsIn(parse(html));

/** Every element at any depth, parents first. */
export const everyElement = (elements: readonly HtmlElement[]): readonly HtmlElement[] =>
  elements.flatMap((element) => [element, ...everyElement(element.elements)]);

/** The elements with one of these names at any depth, in the order of the page. */
export const named = (
  elements: readonly HtmlElement[],
  ...names: readonly string[]
): readonly HtmlElement[] => everyElement(elements).filter(({ name }) => names.includes(name));

/** The elements with a class at any depth. */
export const classed = (
  elements: readonly HtmlElement[],
  className: string,
): readonly HtmlElement[] =>
  everyElement(elements).filter(({ attributes }) =>
    (attributes["class"] ?? "").split(" ").includes(className),
  );

/** What stands in the element with an id; nothing where a page has none. */
export const within = (elements: readonly HtmlElement[], id: string): readonly HtmlElement[] =>
  findById(elements, id)?.elements ?? [];

function findById(elements: readonly HtmlElement[], id: string): HtmlElement | undefined {
  for (const element of elements) {
    const found = element.attributes["id"] === id ? element : findById(element.elements, id);
    if (found) return found;
  }
  return undefined;
}

/** Every link: what it says and where it leads. */
export const linksIn = (
  elements: readonly HtmlElement[],
): readonly { readonly text: string; readonly href: string }[] =>
  named(elements, "a").map(({ text, attributes }) => ({ text, href: attributes["href"] ?? "" }));
