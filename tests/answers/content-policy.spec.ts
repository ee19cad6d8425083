import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect } from "playwright/test";
import { pageKinds } from "#scripts/measure/page-kinds.ts";
import { ask } from "../support/server/ask.ts";
import { test } from "../support/site.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Policy = Readonly<Record<string, readonly string[]>>;

function* elementsOf(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;

const textOf = ({ childNodes }: Element) =>
  childNodes.map((child) => ("value" in child ? child.value : "")).join("");

/** The hashes that let the inline elements of that name run, and nothing else. */
const hashesOf = (elements: readonly Element[], name: string): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName === name)
    .filter((one) => attribute(one, "src") === undefined)
    .filter((one) => attribute(one, "type") !== "application/ld+json")
    .map((one) => `'sha256-${createHash("sha256").update(textOf(one)).digest("base64")}'`);

const none = ["'none'"];
const self = ["'self'"];
const orNone = (sources: readonly string[]) => (sources.length > 0 ? sources : none);
const sorted = (sources: readonly string[]) => [...new Set(sources)].sort();

/** What a page may do: its own inline code, and what comes from here. */
const ofPage = (styles: readonly string[], scripts: readonly string[]): Policy => ({
  "default-src": none,
  "style-src": sorted(orNone(styles)),
  "script-src": sorted([...self, ...scripts]),
  "img-src": self,
  "frame-src": self,
  "connect-src": self,
  "form-action": self,
  "base-uri": none,
});

/** What a card may do: its own inline code. A form of its own may lead to the one origin. */
const ofCard = (
  styles: readonly string[],
  scripts: readonly string[],
  formTarget: string,
): Policy => ({
  ...ofPage(styles, scripts),
  "script-src": sorted(orNone(scripts)),
  "img-src": none,
  "frame-src": none,
  "form-action": [formTarget],
});

/** A policy by its directives. One that comes twice would be ignored the second time. */
function readPolicy(text: string): Policy {
  const directives = text.split(";").map((one) => one.trim().split(/\s+/));
  const names = directives.map(([name = ""]) => name);
  expect(names).toEqual([...new Set(names)]);
  return Object.fromEntries(directives.map(([name = "", ...sources]) => [name, sorted(sources)]));
}

/** The policy of a page, with what it rules: it stands right behind the character set. */
function policyOf(html: string) {
  const elements = [...elementsOf(parse(html))];
  const head = elements.find(({ tagName }) => tagName === "head");
  const [charset, policy] = head ? [...elementsOf(head)].slice(1) : [];
  expect([charset && attribute(charset, "charset")]).toEqual(["utf-8"]);
  expect(policy && attribute(policy, "http-equiv")).toBe("content-security-policy");
  const all = elements.filter((one) => attribute(one, "http-equiv") !== undefined);
  expect(all).toHaveLength(1);
  return { elements, policy: readPolicy((policy && attribute(policy, "content")) ?? "") };
}

/** An inline style or handler, which a policy of hashes blocks. */
const blocked = ({ attrs }: Element) =>
  attrs.filter(({ name }) => name === "style" || name.startsWith("on")).map(({ name }) => name);

const more = {
  "a number that is an error’s": "/404/",
  "an unknown address": "/nothing/at/all",
  "what a search found": "/find?q=timeout",
  "what a search did not find": "/find?q=xyzzy",
  "a card on demand": "/embed/4004/",
  "a comparison’s card on demand": "/embed/compare/1006-vs-discord-gateway-4004/",
  "a card in a theme": "/embed/1006/?theme=sepia",
  "the search card in a theme": "/embed/find/?theme=dark",
};

for (const [kind, path] of Object.entries({ ...pageKinds, ...more }))
  test(`${kind} runs its own inline code and nothing else`, async ({ origin }) => {
    const { elements, policy } = policyOf((await ask(origin, path)).body.toString());
    const [styles, scripts] = [hashesOf(elements, "style"), hashesOf(elements, "script")];
    const formTarget = path.startsWith("/embed/find/") ? origin : "'none'";
    const isCard = /^\/embed\/[^?]/.test(path);
    expect(policy).toEqual(isCard ? ofCard(styles, scripts, formTarget) : ofPage(styles, scripts));
    expect(styles.length).toBeGreaterThan(0);
    expect(elements.flatMap(blocked)).toEqual([]);
  });

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");
const built = readdirSync(client, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".html") && !file.startsWith("card/"));

test("every page of the build has its policy before all that it rules", () => {
  const start = '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="';
  const lax = built.filter((file) => {
    const html = readFileSync(join(client, file), "utf8");
    const [before = "", rest = ""] = html.split(start, 2);
    const [policy = ""] = rest.split('"', 1);
    const strict = policy.startsWith("default-src 'none';") && policy.endsWith(";base-uri 'none'");
    return !strict || /unsafe|\*|data:|blob:/.test(policy) || /<(?:style|script|link)/.test(before);
  });
  expect(lax).toEqual([]);
  expect(built.length).toBeGreaterThan(1000);
});
