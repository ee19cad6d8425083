import { parse, type ParserError } from "parse5";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { allPaths } from "../catalogue/catalogue.ts";
import { everyCard, requireCard, cardAt } from "../cards/site-card.ts";
import { chooseEmbed, embedChoice, readEmbedForm, type EmbedChoice } from "./embed-choice.ts";
import { groupSnippets, platformSnippets } from "./platforms.ts";

const origin = new URL("https://ws-code.example");

const read = (query: string) =>
  chooseEmbed(readEmbedForm(new URLSearchParams(query)), origin, everyCard);

function choose(query: string): EmbedChoice {
  const choice = read(query);
  if (typeof choice === "string") throw new Error(choice);
  return choice;
}

/** What a real HTML parser has against a snippet, in the body of a page. */
function faultsOfHtml(text: string): readonly string[] {
  const faults: string[] = [];
  const onParseError = ({ code }: ParserError) => faults.push(code);
  parse(`<!doctype html><html><head><title>x</title></head><body>${text}</body></html>`, {
    onParseError,
  });
  return faults;
}

/** What TypeScript's parser has against a snippet of JSX. */
const faultsOfJsx = (text: string): readonly string[] =>
  (
    ts.transpileModule(`export default () => (${text});`, {
      fileName: "snippet.tsx",
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
    }).diagnostics ?? []
  ).map(({ messageText }) => JSON.stringify(messageText));

const choices = {
  "a code": "what=1006",
  "a service's code, dark and large": "what=discord-gateway-4004&theme=dark&size=large",
  "a situation": "what=idle-timeout",
  "a comparison, sepia": "what=1006-vs-1013&theme=sepia",
};
const inHtml = [
  "HTML",
  "Script tag",
  "Custom element",
  "VitePress",
  "Astro and Starlight",
  "MkDocs",
  "Jekyll",
];

describe.each(Object.entries(choices))("the snippets of %s", (_, query) => {
  const choice = choose(query);
  const snippets = platformSnippets(choice, origin);
  const textOf = (name: string) => snippets.find((snippet) => snippet.name === name)?.text ?? "";

  test.each(inHtml.filter((name) => textOf(name)))("are HTML without a fault for %s", (name) => {
    expect(faultsOfHtml(textOf(name))).toEqual([]);
  });

  test("are JSX without a fault for MDX", () => {
    expect(faultsOfJsx(textOf("Docusaurus and MDX"))).toEqual([]);
  });

  test("are indented under the directive for Sphinx", () => {
    const [directive, blank, ...lines] = textOf("Sphinx").split("\n");
    expect([directive, blank]).toEqual([".. raw:: html", ""]);
    expect(lines.every((line) => line.startsWith("   <"))).toBe(true);
  });

  test("name the same file, frame and height for Hugo", () => {
    const [, file = "", use = ""] = textOf("Hugo").split("\n");
    const parameters = [...file.matchAll(/\.Get "(\w+)"/g)].map(([, name]) => name);
    expect(parameters).toEqual(["src", "title", "width", "height"]);
    for (const name of parameters) expect(use).toContain(` ${name}="`);
    expect(use).toContain(choice.target.cardUrl);
  });

  test("are a Markdown link for a README", () => {
    expect(textOf("GitHub README")).toMatch(/^\[.+\]\(https:\/\/ws-code\.example\/[^ ]+\/\)$/);
  });

  test("each say what to know, and where the platform says it", () => {
    for (const { note, source } of snippets) {
      expect(note).toMatch(/\.$/);
      if (source) expect(URL.canParse(source.url)).toBe(true);
    }
  });
});

const platforms = [
  ...inHtml,
  ...["oEmbed address", "WordPress", "Ghost", "Medium", "Notion", "GitHub README"],
  ...["Docusaurus and MDX", "Astro component", "Sphinx", "Hugo"],
];
/** What no other card has: an element. */
const ofCodesAlone = ["Custom element"];

const paths = allPaths().filter((path) => cardAt(path));

test("the box of every page with a card names every platform, each text once", () => {
  for (const path of paths) {
    const subject = requireCard(path);
    const groups = groupSnippets(platformSnippets(embedChoice(subject, origin), origin));
    const named = groups.flatMap(({ names }) => names.split(", "));
    const missing = platforms.filter((name) => !named.includes(name));
    expect([path, missing]).toEqual([path, subject.badge === undefined ? ofCodesAlone : []]);
    expect(named).toHaveLength(new Set(named).size);
    expect(new Set(groups.map(({ text }) => text)).size).toBe(groups.length);
  }
});

test("every snippet of every page with a card is without a fault where it is pasted", () => {
  for (const path of paths) {
    const snippets = platformSnippets(embedChoice(requireCard(path), origin), origin);
    const texts = (names: readonly string[]) =>
      snippets.filter(({ name }) => names.includes(name)).map(({ text }) => text);
    const html = new Set([...texts(inHtml), ...texts(["Sphinx"])]);
    expect([path, faultsOfHtml([...html].join("\n"))]).toEqual([path, []]);
    const [frame = "", component = ""] = texts(["Docusaurus and MDX", "Astro component"]);
    const tag = component.split("\n").at(-1) ?? "";
    expect([path, faultsOfJsx(`<>${frame}${tag}</>`)]).toEqual([path, []]);
  }
});

test.each([
  ["1006", "code={1006}"],
  ["discord 4004", 'service="discord-gateway" code={4004}'],
  ["1006 vs 1013", 'compare="1006-vs-1013"'],
  ["idle timeout", 'situation="idle-timeout"'],
])("the Astro component is asked for %s by its properties", (what, props) => {
  const query = new URLSearchParams({ what, theme: "dark" });
  const snippets = platformSnippets(choose(`${query}`), origin);
  const { text = "" } = snippets.find(({ name }) => name === "Astro component") ?? {};
  expect(text).toContain(`\n<WsCode ${props} theme="dark" />`);
});

test("the search card is offered where a frame can be pasted, and nowhere else", () => {
  const search = platformSnippets(choose("kind=search"), origin);
  const others = ["Script tag", "Custom element", "oEmbed address", "WordPress", "Ghost", "Medium"];
  const left = platforms.filter((name) => ![...others, "Astro component"].includes(name));
  expect(search.map(({ name }) => name).sort()).toEqual(left.sort());
});

test("the theme is in the frame's address, and only a word of the list", () => {
  expect(choose("what=1006&theme=sepia").target.cardUrl).toBe(
    "https://ws-code.example/embed/1006/?theme=sepia",
  );
  expect(choose('what=1006&theme="><script>').target.cardUrl).toBe(
    "https://ws-code.example/embed/1006/",
  );
});

test("a larger card is asked for with its own height", () => {
  const [compact, large] = [choose("size=compact"), choose("size=large")];
  expect([compact.target.width, large.target.width]).toEqual([320, 640]);
  expect(compact.target.height).not.toBe(large.target.height);
});

test.each([
  ["70000", "too large"],
  ["<script>", "has no card"],
  ["discord-gateway-9", "has no code “9”"],
  ["1006-vs-70000", "too large"],
  ["1006-vs-1006", "cannot be compared with itself"],
])("says what is wrong with %s", (what, problem) => {
  expect(read(`what=${encodeURIComponent(what)}`)).toContain(problem);
});

test("the parsers see a fault where there is one", () => {
  expect(faultsOfHtml('<iframe src="x" src="y"></iframe>')).not.toEqual([]);
  expect(faultsOfJsx('<iframe src="x">')).not.toEqual([]);
});
