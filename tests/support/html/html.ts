import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page as a reader's program sees it. */
export interface HtmlElement {
  /** Its name: `h1`, `a`, `td` … */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it and the elements in it say, its white space folded. */
  readonly text: string;
  readonly children: readonly HtmlElement[];
}

/** What no reader sees as text. */
const silent = new Set(["script", "style", "template", "svg"]);

const rawText = (node: Node): string => {
  if ("value" in node) return node.value;
  const inside = "childNodes" in node && !silent.has(node.nodeName) ? node.childNodes : [];
  return inside.map(rawText).join("");
};

/** Folds white space as a browser does between words. */
export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

const elementsIn = (node: Node): readonly HtmlElement[] =>
  "childNodes" in node ? node.childNodes.flatMap(elementOf) : [];

const elementOf = (node: Node): readonly HtmlElement[] => {
  if (!("tagName" in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  let text: string | undefined;
  let children: readonly HtmlElement[] | undefined;
  return [
    {
      name: node.tagName,
      attributes,
      get text() {
        return (text ??= folded(rawText(node)));
      },
      get children() {
        return (children ??= elementsIn(node));
      },
    },
  ];
};

/** Reads a document as a browser does. @returns its root element */
export function readHtml(html: string): HtmlElement {
  const [root] = elementsIn(parse(html));
  if (!root) throw new Error("There is no element in the document.");
  return root;
}

/** The elements inside one that fit, at any depth, in the order of the page. */
export const allWhere = (
  within: HtmlElement,
  fits: (element: HtmlElement) => boolean,
): readonly HtmlElement[] =>
  within.children.flatMap((child) => [...(fits(child) ? [child] : []), ...allWhere(child, fits)]);

/** The elements inside one that have one of these names, at any depth. */
export const allNamed = (
  within: HtmlElement,
  ...names: readonly string[]
): readonly HtmlElement[] => allWhere(within, ({ name }) => names.includes(name));

/** The one element with a name. @throws if there is none, or more than one */
export function onlyNamed(within: HtmlElement, name: string): HtmlElement {
  const [found, second] = allNamed(within, name);
  if (!found || second) throw new Error(`There is not one <${name}> in <${within.name}>.`);
  return found;
}

/** The element with an id, or nothing. */
export const withId = (within: HtmlElement, id: string): HtmlElement | undefined =>
  allWhere(within, ({ attributes }) => attributes["id"] === id)[0];

/** The texts of the elements that have one of these names. */
export const textsOf = (within: HtmlElement, ...names: readonly string[]): readonly string[] =>
  allNamed(within, ...names).map(({ text }) => text);

/** The links inside an element: what each says and where it leads. */
export const linksIn = (within: HtmlElement): readonly (readonly [text: string, href: string])[] =>
  allNamed(within, "a").map(({ text, attributes }) => [text, attributes["href"] ?? ""]);

/** The rows of the tables inside an element, each with the texts of its cells. */
export const rowsOf = (within: HtmlElement): readonly (readonly string[])[] =>
  allNamed(within, "tr").map((row) => textsOf(row, "th", "td"));
