import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { addressesWithBase, pathWithBase } from "../addresses/base.ts";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** The attributes that lead somewhere. */
const leading = new Set(["href", "src", "action"]);

/** Where the value of each attribute stands that leads to a path from the root. */
function* placesIn({ childNodes }: ParentNode): Generator<readonly [start: number, path: string]> {
  for (const node of childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    for (const { name, value } of node.attrs) {
      const place = node.sourceCodeLocation?.attrs?.[name];
      if (place && leading.has(name) && value.startsWith("/"))
        yield [place.startOffset + name.length + '="'.length, value];
    }
    yield* placesIn(node);
  }
}

/** A page whose links and files are below the base path. Parsed: a text may look like an attribute. */
function htmlWithBase(html: string, site: URL): string {
  const places = [...placesIn(parse(html, { sourceCodeLocationInfo: true }))];
  return places
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, path]) => {
      const missing = pathWithBase(path, site).length - path.length;
      return `${text.slice(0, start)}${site.pathname.slice(0, missing)}${text.slice(start)}`;
    }, html);
}

/** What a route printed, as it is read below the base path of the site. */
export const rebased = (text: string, isPage: boolean, site: URL): string =>
  addressesWithBase(isPage ? htmlWithBase(text, site) : text, site);
