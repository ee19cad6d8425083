import { evaluate, markdownToHtml } from "satteri";

/** What a platform makes of the text that is pasted into it, where HTML comes out of it. */
type ToHtml = (pasted: string) => string | Promise<string>;

interface MdxElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const isElement = (value: unknown): value is MdxElement =>
  typeof value === "object" && value !== null && "type" in value && "props" in value;

/** A style object as React writes it: `{ border: 0, maxWidth: "100%" }`. */
const styleText = (style: object) =>
  Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, "-$&").toLowerCase()}:${String(value)}`)
    .join(";");

const attributeText = ([name, value]: readonly [string, unknown]) =>
  ` ${name}="${typeof value === "object" && value !== null ? styleText(value) : String(value)}"`;

/** An element as its runtime prints it; of the tree only elements that hold no other are met. */
function printElement(node: unknown): string {
  if (Array.isArray(node)) return node.map(printElement).join("");
  if (!isElement(node)) return typeof node === "string" ? node : "";
  const { children, ...attributes } = node.props;
  if (node.type === "fragment") return printElement(children);
  return `<${node.type}${Object.entries(attributes).map(attributeText).join("")}>${printElement(children)}</${node.type}>`;
}

/** Compiles and runs MDX as Docusaurus does, with a runtime that prints. */
const fromMdx: ToHtml = async (pasted) => {
  const jsx = (type: unknown, props: unknown) =>
    typeof type === "function" ? (type as (given: unknown) => unknown)(props) : { type, props };
  const module = await evaluate(pasted, { jsx, jsxs: jsx, Fragment: "fragment" });
  return printElement(jsx(module["default"], {}));
};

/** What stands indented under `.. raw:: html`. */
const fromSphinx: ToHtml = (pasted) => {
  const [, body = ""] = /^\.\. raw:: html\n\n((?: {3}.*\n?)+)$/.exec(pasted) ?? [];
  return body.replace(/^ {3}/gm, "");
};

/** The template of the shortcode with the parameters of its use. */
const fromHugo: ToHtml = (pasted) => {
  const [comment = "", template = "", use = ""] = pasted.split("\n");
  if (comment !== "{{/* layouts/shortcodes/ws-code.html */}}") return "";
  const [, parameters = ""] = /^\{\{< ws-code (.*) >\}\}$/.exec(use) ?? [];
  const given = new Map(
    [...parameters.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  return template.replaceAll(
    /\{\{ \.Get "(\w+)" \}\}/g,
    (_, name: string) => given.get(name) ?? "",
  );
};

const fromMarkdown: ToHtml = (pasted) =>
  markdownToHtml(`Words before it.\n\n${pasted}\n\nWords after it.`).html;

const asIs: ToHtml = (pasted) => pasted;

/** Every platform whose pages show the card as a frame of HTML, and how it gets there. */
export const framePlatforms: Readonly<Record<string, ToHtml>> = {
  HTML: asIs,
  "Astro and Starlight": fromMarkdown,
  MkDocs: fromMarkdown,
  Jekyll: fromMarkdown,
  "Docusaurus and MDX": fromMdx,
  Sphinx: fromSphinx,
  Hugo: fromHugo,
};

/** What GitHub shows of a README. */
export const readmeHtml = fromMarkdown;
