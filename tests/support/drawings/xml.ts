import { SaxesParser } from "saxes";

/**
 * Reads an XML document strictly.
 * @returns the text of each element that holds no other, by its name
 * @throws with line and column if the document is not well-formed (XML 1.0)
 */
export function readXml(xml: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  const parser = new SaxesParser();
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", () => {
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    texts[name] ??= text;
  });
  parser.write(xml).close();
  return texts;
}

/** An element: its name, its attributes, its own text and the elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** An element that is still being read. */
interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/**
 * Reads an XML document strictly, as a tree.
 * @throws with line and column if the document is not well-formed (XML 1.0)
 */
export function readXmlTree(xml: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const current = open.at(-1);
    if (current) current.text += part;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** The elements of one name inside an element, at any depth. */
export const elementsNamed = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
