import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** What a page leads to or loads, as it is written there, and what a link into it may name. */
export interface PageLinks {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** The attributes that lead somewhere or load something; a form leads nowhere without its fields. */
const linking = new Set(["href", "src", "data", "poster"]);

function* elementsBelow(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elementsBelow(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsBelow(child);
}

/** Reads every link, asset and id of a page. @param html a whole document */
export function readLinks(html: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const { attrs } of elementsBelow(parse(html)))
    for (const { name, value } of attrs) {
      if (linking.has(name)) links.push(value);
      if (name === "id") ids.add(value);
    }
  return { links, ids };
}
