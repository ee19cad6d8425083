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
