import { createHash } from "node:crypto";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Every element of a page, in the order of its start tags. */
function* elementsIn({ childNodes }: ParentNode): Generator<Element> {
  for (const node of childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

/** Structured data: HTML ends its preparation before it asks the policy, since nothing runs. */
const isDataBlock = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === "type" && value === "application/ld+json");

/**
 * The text of every inline `<style>` and `<script>`, as a browser reads the page. Parsed and not
 * searched for: an attribute may hold `<script>` as text, and text from outside must not get into
 * the policy.
 */
const inlineTexts = (page: ParentNode, kind: "style" | "script"): readonly string[] =>
  [...elementsIn(page)]
    .filter((element) => element.tagName === kind && !isDataBlock(element))
    .flatMap(({ childNodes }) => childNodes)
    .flatMap((node) => (defaultTreeAdapter.isTextNode(node) ? [node.value] : []));

/** The hashes of the inline elements of one kind, as a policy's sources, each once. */
const hashes = (page: ParentNode, kind: "style" | "script"): readonly string[] => [
  ...new Set(
    inlineTexts(page, kind).map(
      (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    ),
  ),
];

/** What may run in a page, by its hash. */
interface InlineHashes {
  readonly style: readonly string[];
  readonly script: readonly string[];
}

/** Structured data that is nothing else: nothing begins or ends in it. */
const plainData = /<script type="application\/ld\+json">[^<]*<\/script>/g;

/** All that looks like an inline element, wherever it stands. */
const lookalikes = /<(style|script)\b[^]*?<\/\1/gi;

/** Pages of one kind have the same styles and scripts; there are a few dozen kinds. */
const mostKnown = 100;

const known = new Map<string, InlineHashes>();

/**
 * The hashes of a page's inline elements. Parsing takes most of the time that a page on demand
 * takes, so a page with the same lookalikes, letter for letter, as one before has its hashes: at
 * the worst those of other code of ours.
 */
function inlineHashes(html: string): InlineHashes {
  const key = (html.replace(plainData, "").match(lookalikes) ?? []).join("\0");
  const found = known.get(key);
  if (found) return found;
  const page = parse(html);
  const made = { style: hashes(page, "style"), script: hashes(page, "script") };
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
}

/**
 * The Content-Security-Policy of a page, from its own bytes: its inline styles and scripts run by
 * hash and nothing else does.
 * @param selfContained a card: it loads no script and no image, not even from here. A page may load
 *   its own scripts, images, cards and Markdown, and submit its forms to this site
 * @param formTarget the one origin that a form of a card leads to. Named, since `'self'` is nobody
 *   in a sandbox
 */
function contentPolicy(html: string, selfContained: boolean, formTarget?: string): string {
  const inline = inlineHashes(html);
  const self = selfContained ? [] : ["'self'"];
  const directive = (name: string, values: readonly string[]) =>
    `${name} ${values.length > 0 ? values.join(" ") : "'none'"}`;
  return [
    "default-src 'none'",
    directive("style-src", inline.style),
    directive("script-src", [...self, ...inline.script]),
    directive("img-src", self),
    directive("frame-src", self),
    // For a card too: audits that speak for the page (robots.txt, llms.txt) are held to its policy.
    "connect-src 'self'",
    directive("form-action", formTarget === undefined ? self : [formTarget]),
    "base-uri 'none'",
  ].join(";");
}

/** The page with its policy inside, right behind its character set and before anything it rules. */
export const withContentPolicy = (
  html: string,
  selfContained: boolean,
  formTarget?: string,
): string =>
  html.replace(
    /<meta charset="utf-8"\s*\/?>/,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${contentPolicy(html, selfContained, formTarget)}">`,
  );
