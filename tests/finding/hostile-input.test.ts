import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { drawBadge } from "#badges/badge.ts";
import { finish } from "#badges/svg.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import { explainMissing } from "#data/words/explain-missing.ts";
import { requireCard } from "#site/lib/cards/site-card.ts";
import { answerOembed } from "#site/lib/oembed/oembed.ts";
import { oembedFields } from "#site/lib/oembed/oembed-fields.ts";
import { printOembed } from "#site/lib/oembed/oembed-print.ts";
import { elementSnippet, iframeSnippet, loaderSnippet } from "#site/lib/embed/snippets.ts";
import { hostileTexts, kept } from "../support/server/hostile-text.ts";
import { readXml } from "../support/drawings/xml.ts";

type Node = DefaultTreeAdapterTypes.Node;

const origin = new URL("https://ws-code.example");
const texts = hostileTexts(10_000);

/** A parsed tree in one line: elements, the names of their attributes, and the word `text`. */
function shapeOf(node: Node): string {
  if (node.nodeName === "#text") return "text";
  const names = "attrs" in node ? node.attrs.map(({ name }) => name).join(" ") : "";
  const children = "childNodes" in node ? node.childNodes.map(shapeOf).join(" ") : "";
  return `${node.nodeName}[${names}](${children})`;
}

/** Every value of an attribute and every text of a tree, in order. */
const wordsOf = (node: Node): readonly string[] => [
  ...("attrs" in node ? node.attrs.map(({ value }) => value) : []),
  ...("value" in node ? [node.value] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(wordsOf) : []),
];

/** Runs a check for each text and says which one fails it. */
function forEveryText(check: (text: string) => void): void {
  for (const text of texts)
    try {
      check(text);
    } catch (error) {
      throw new Error(`With ${JSON.stringify(text.slice(0, 300))}`, { cause: error });
    }
}

const card = (heading: string) => ({
  heading: `x${heading}`,
  frameTitle: `x${heading}`,
  pageUrl: "https://ws-code.example/1006/",
  cardUrl: "https://ws-code.example/embed/1006/",
  width: 420,
  height: 278,
});

const code = (heading: string) => ({ ...describeCloseCode(1006), heading: `x${heading}` });

const subject = (heading: string) => ({ ...requireCard("/1006/"), heading: `x${heading}` });

const noLimits = { width: undefined, height: undefined };
const fieldsOf = (heading: string) => oembedFields(card(heading), origin, noLimits);

/**
 * Checks that markup made with any text has the shape that it has with an innocent one, and holds
 * the text as it is.
 */
function expectOneShape(make: (heading: string) => string): void {
  const innocent = shapeOf(parseFragment(make("1006")));
  forEveryText((text) => {
    const tree = parseFragment(make(text));
    expect(shapeOf(tree)).toBe(innocent);
    expect(wordsOf(tree)).toContain(`x${kept(text)}`);
  });
}

/** What a consumer reads from oEmbed's JSON. */
const readJson = (heading: string) =>
  JSON.parse(printOembed(fieldsOf(heading), "json").body) as Readonly<Record<string, string>>;

describe("10,000 hostile texts", () => {
  it("hold each kind of danger, and some are of 100 kB", () => {
    for (const danger of ["<script>", "$&", "\u202e", "\u0000", "\r\n", "]]>", '"'])
      expect(texts.filter((text) => text.includes(danger)).length).toBeGreaterThan(100);
    expect(texts.filter((text) => !text.isWellFormed()).length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.length >= 100_000)).toHaveLength(10);
    expect(new Set(texts).size).toBeGreaterThan(9_000);
  });

  it("leave no trace in an oEmbed answer, whatever parameter they come in", () => {
    const url = "https://ws-code.example/1006/";
    const plain = answerOembed(new URLSearchParams({ url }), origin);
    const missing = answerOembed(new URLSearchParams({ url: "about:blank" }), origin);
    const unknown = answerOembed(new URLSearchParams({ format: "yaml" }), origin);
    const ask = (parameters: Readonly<Record<string, string>>) =>
      answerOembed(new URLSearchParams(parameters), origin);
    forEveryText((text) => {
      expect(ask({ url: `${url}?a=${text}` })).toEqual(plain);
      expect(ask({ url: `${url}#${text}`, dnt: text, [text]: text })).toEqual(plain);
      expect(ask({ url, maxwidth: `x${text}`, maxheight: `x${text}` })).toEqual(plain);
      expect(ask({ url: `x${text}` })).toEqual(missing);
      expect(ask({ url: `https://ws-code.example/x${text}` })).toEqual(missing);
      expect(ask({ url, format: `x${text}` })).toEqual(unknown);
    });
  });

  it("come out of oEmbed's JSON as text", () => {
    forEveryText((text) => {
      const { body } = printOembed(fieldsOf(text), "json");
      expect(body.isWellFormed()).toBe(true);
      expect(readJson(text)["title"]?.replaceAll(/\r\n?/g, "\n")).toBe(`x${kept(text)}`);
    });
  });

  it("come out of oEmbed's html as one text and one title", () => {
    expect(shapeOf(parseFragment(readJson("1006")["html"] ?? ""))).toBe(
      "#document-fragment[](div[](blockquote[hidden style](a[href](text)) iframe[src width height title frameborder loading style]()))",
    );
    expectOneShape((heading) => readJson(heading)["html"] ?? "");
  });

  it("come out of oEmbed's XML as text", () => {
    const names = ["oembed", ...fieldsOf("").map(([name]) => name)].sort();
    forEveryText((text) => {
      const read = readXml(printOembed(fieldsOf(text), "xml").body);
      expect(Object.keys(read).sort()).toEqual(names);
      expect(read["title"]).toBe(`x${kept(text)}`);
    });
  });

  it.each([
    ["frame", (heading: string) => iframeSnippet(card(heading))],
    ["element", (heading: string) => elementSnippet(subject(heading), origin)],
    ["script tag", (heading: string) => loaderSnippet(subject(heading), origin)],
  ])("come out of the snippet of the %s as text", (_, make) => {
    expectOneShape(make);
  });

  it("come out of a drawing as its name", () => {
    forEveryText((text) => {
      const read = readXml(finish('<svg xmlns="http://www.w3.org/2000/svg"></svg>', text, "<g/>"));
      expect(Object.keys(read).sort()).toEqual(["g", "svg", "title"]);
      expect(read["title"]).toBe(kept(text));
    });
  });

  it("come out of a whole badge as its name", { timeout: 300_000 }, async () => {
    for (const text of texts.slice(0, 60)) {
      const read = readXml(await drawBadge(code(text)));
      expect(read["title"]).toBe(`WebSocket: x${kept(text)}`);
      expect(Object.keys(read)).not.toContain("script");
    }
  });

  it("are quoted briefly where nothing is found, and cannot turn the words around them", () => {
    forEveryText((text) => {
      const words = explainMissing(`x${text}`);
      expect(words.length).toBeLessThan(300);
      expect(words.isWellFormed()).toBe(true);
      expect(words).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(shapeOf(parseFragment(`<p>${escapeMarkup(words)}</p>`))).toBe(
        "#document-fragment[](p[](text))",
      );
    });
  });
});
