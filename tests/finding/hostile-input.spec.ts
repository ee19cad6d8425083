import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "playwright/test";
import { findPages } from "#site/lib/find/find-pages.ts";
import { hostileTexts, kept } from "../support/server/hostile-text.ts";

type Node = DefaultTreeAdapterTypes.Node;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* nodesOf(child);
}

/** The names of the elements and attributes of a page, in order: what a text must not change. */
const shapeOf = (html: string): readonly string[] =>
  [...nodesOf(parse(html))].flatMap((node) =>
    "attrs" in node ? [node.nodeName, ...node.attrs.map(({ name }) => name)] : [],
  );

const valueOf = (html: string, tag: string, name: string): string | undefined => {
  for (const node of nodesOf(parse(html)))
    if (node.nodeName === tag && "attrs" in node) {
      const value = node.attrs.find((attribute) => attribute.name === name)?.value;
      if (value !== undefined) return value;
    }
  return undefined;
};

/** Short enough for an address, without what Unicode's encoding of it replaces. */
const texts = hostileTexts(200)
  .map((text) => `xyzzy${kept(text)}`)
  // A number in it may lead to a page, which has another shape.
  .filter((text) => findPages(text).length === 0);

/** How the words were read has as many pieces as they have. */
const reading = /<p class="read">.*?<\/p>/s;
const withoutReading = (html: string): string => html.replace(reading, "");

/** What it is made of, but for its own marks. */
const readingTags = (html: string): readonly string[] => {
  const own = ["#document", "html", "head", "body", "p", "class", "span", "s", "mark", "sup", "b"];
  const [, part = ""] = /(<p class="read">.*?<\/p>)/s.exec(html) ?? [];
  return shapeOf(part).filter((name) => !own.includes(name) && name !== "#text");
};

test("some hostile words lead nowhere", () => {
  expect(texts.length).toBeGreaterThan(25);
});

test("/find shows hostile words as words", async ({ request }) => {
  const find = (words: string) => request.get(`/find?q=${encodeURIComponent(words)}`);
  const innocent = await (await find("xyzzyabc")).text();
  for (const words of texts) {
    const response = await find(words);
    const html = await response.text();
    expect([words, response.status()]).toEqual([words, 200]);
    expect([words, shapeOf(withoutReading(html))]).toEqual([
      words,
      shapeOf(withoutReading(innocent)),
    ]);
    expect([words, readingTags(html)]).toEqual([words, []]);
    expect(valueOf(html, "input", "value")).toBe(words);
  }
});
