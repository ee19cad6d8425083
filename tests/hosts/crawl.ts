import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Every file of a build but the compressed copies, by its path from the root of the site. */
const builtPaths = (client: string): readonly string[] =>
  readdirSync(client, { recursive: true, encoding: "utf8" })
    .filter((file) => !/\.(?:br|gz)$/.test(file) && statSync(join(client, file)).isFile())
    .map((file) => `/${file.split(sep).join("/")}`);

function* attributesOf(node: Node): Generator<readonly [tag: string, name: string, value: string]> {
  if ("attrs" in node)
    for (const { name, value } of node.attrs) yield [node.tagName, name, value] as const;
  if ("childNodes" in node) for (const child of node.childNodes) yield* attributesOf(child);
}

/** Where a page leads and what it loads, by its attributes; whole addresses of other sites too. */
const inPage = (html: string): readonly string[] =>
  [...attributesOf(parse(html))]
    .filter(([, name]) => ["href", "src", "action", "data-ticket"].includes(name))
    .map(([, , value]) => value);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Every whole address of an origin in a text, plain or encoded. */
function inText(text: string, origin: string): readonly string[] {
  const plain = new RegExp(`${escaped(origin)}[^\\s"'\`<>()\\\\&,;\\]]*`, "g");
  const encoded = new RegExp(`${escaped(encodeURIComponent(origin))}[\\w.%-]*`, "g");
  return [
    ...(text.match(plain) ?? []),
    ...(text.match(encoded) ?? []).map((one) => decodeURIComponent(one)),
  ];
}

/** Every address that a built file names of its own site. @param origin of the site */
function addressesIn(client: string, path: string, origin: string): readonly string[] {
  if (/\.(?:png)$/.test(path)) return [];
  const text = readFileSync(join(client, path), "utf8");
  return [...inText(text, origin), ...(path.endsWith(".html") ? inPage(text) : [])];
}

/** What is a pattern and no address: the schemes of oEmbed's registry, the templates of searches. */
const isPattern = (address: string): boolean => /[*{]|%7B/.test(address);

/**
 * Every address of its own site, but for the origin alone, which policies name, that any file of a build names, each once and without its fragment,
 * by whether it is below the base path of the site.
 */
export function ownAddresses(client: string, site: URL) {
  const found = new Map<string, string>();
  for (const file of builtPaths(client))
    for (const address of addressesIn(client, file, site.origin)) {
      const url = new URL(address, new URL(file.slice(1).replace(/index\.html$/, ""), site));
      if (url.origin === site.origin && address !== site.origin && !isPattern(address))
        found.set(`${url.pathname}${url.search}`, file);
    }
  const isInside = (path: string) => path.startsWith(site.pathname);
  return {
    inside: [...found.keys()].filter(isInside),
    // The address of the whole site, as scripts and policies name it.
    outside: [...found]
      .filter(([path]) => !isInside(path) && `${path}/` !== site.pathname)
      .map(([path, file]) => `${path} in ${file}`),
  };
}
