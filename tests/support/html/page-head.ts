import { allNamed, onlyNamed, type HtmlElement } from "./html.ts";

/** A thing of schema.org as a page's JSON-LD has it. */
export type Thing = Readonly<Record<string, unknown>> & { readonly "@type": string };

/** What a page says of itself in its head. */
export interface ReadHead {
  readonly title: string;
  /** What the `meta` elements with a name or property say, in order. */
  readonly meta: (name: string) => readonly string[];
  /** Where the links with a relation lead, in order. */
  readonly links: (rel: string, type?: string) => readonly string[];
  /** The things of the JSON-LD. */
  readonly things: readonly Thing[];
  /** How many scripts of JSON-LD there are. */
  readonly graphs: number;
}

const graphOf = (text: string): readonly Thing[] =>
  (JSON.parse(text) as { "@graph": readonly Thing[] })["@graph"];

/**
 * Reads the head of a page.
 * @param html its markup: the text of a script is no text that a reader sees
 */
export function readHead(page: HtmlElement, html: string): ReadHead {
  const head = onlyNamed(page, "head");
  const metas = allNamed(head, "meta").map(({ attributes }) => attributes);
  const links = allNamed(head, "link").map(({ attributes }) => attributes);
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return {
    title: onlyNamed(head, "title").text,
    meta: (name) =>
      metas
        .filter((meta) => meta["name"] === name || meta["property"] === name)
        .map((meta) => meta["content"] ?? ""),
    links: (rel, type) =>
      links
        .filter((link) => link["rel"] === rel && (type === undefined || link["type"] === type))
        .map((link) => link["href"] ?? ""),
    things: data.flatMap(([, text = ""]) => graphOf(text)),
    graphs: data.length,
  };
}
