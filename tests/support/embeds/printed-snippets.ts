import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a tree, in the order of the document. */
export const elementsOf = (node: Node): readonly Element[] => [
  ...("tagName" in node ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elementsOf) : []),
];

/** The value of an attribute. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** What an element and those in it say. */
export const textOf = (node: Node): string => {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

const hasClass = (element: Element, name: string) =>
  (attributeOf(element, "class") ?? "").split(" ").includes(name);

/** The elements of HTML that carry a class. */
export const withClass = (html: string, name: string): readonly Element[] =>
  elementsOf(parse(html)).filter((element) => hasClass(element, name));

const named = (element: Element, tag: string) =>
  elementsOf(element).find(({ tagName }) => tagName === tag);

/** One snippet as a page prints it. */
interface PrintedSnippet {
  /** The platforms that its heading names. */
  readonly platforms: readonly string[];
  readonly text: string;
}

/** The snippets of a page's markup, in order. */
const printedSnippets = (html: string): readonly PrintedSnippet[] =>
  withClass(html, "snippet").map((snippet) => {
    const [heading, code] = [named(snippet, "h3"), named(snippet, "code")];
    return {
      platforms: heading ? textOf(heading).split(", ") : [],
      text: code ? textOf(code) : "",
    };
  });

/** The same by the name of each platform. */
export const snippetsByPlatform = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    printedSnippets(html).flatMap(({ platforms, text }) =>
      platforms.map((platform) => [platform, text] as const),
    ),
  );
