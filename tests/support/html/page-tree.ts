import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { elementsNamed, type XmlElement } from "../drawings/xml.ts";

type Node = DefaultTreeAdapterTypes.Node;

const ownText = (nodes: readonly Node[]) =>
  nodes.flatMap((node) => ("value" in node ? [node.value] : [])).join("");

const elementsIn = (nodes: readonly Node[]): readonly XmlElement[] =>
  nodes.flatMap((node) => {
    if (!("tagName" in node)) return "childNodes" in node ? elementsIn(node.childNodes) : [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const { tagName: name, childNodes } = node;
    return [{ name, attributes, children: elementsIn(childNodes), text: ownText(childNodes) }];
  });

/** Reads a page as a browser does, as the tree of its elements. */
export const readPage = (html: string): XmlElement => ({
  name: "",
  attributes: {},
  children: elementsIn(parse(html).childNodes),
  text: "",
});

const hasClass = ({ attributes }: XmlElement, name: string) =>
  (attributes["class"] ?? "").split(/\s+/).includes(name);

/** The elements of a class inside an element, at any depth. */
export const elementsOfClass = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(hasClass(child, name) ? [child] : []),
    ...elementsOfClass(child, name),
  ]);

/** The family that an element's class gives its colour: `local` of `family-local`. */
export const familyOf = ({ attributes }: XmlElement): string | undefined =>
  /(?:^|\s)family-(\S+)/.exec(attributes["class"] ?? "")?.[1];

/** All text in an element, its own before that of what is in it. */
export const wordsIn = (element: XmlElement): string =>
  [element.text, ...element.children.map(wordsIn)].join(" ").replace(/\s+/g, " ").trim();

/** The drawings of one size in an element. */
export const drawingsOf = (element: XmlElement, size: number): readonly XmlElement[] =>
  elementsNamed(element, "svg").filter(({ attributes: { width, viewBox } }) => {
    return width === String(size) && viewBox === `0 0 ${size} ${size}`;
  });
