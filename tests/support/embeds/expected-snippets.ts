/** Something that has a card, as a reader knows it: everything here is read off its page or by hand. */
export interface Embeddable {
  /** The path of its page: `/services/discord-gateway/4004/`. */
  readonly path: string;
  /** What the page calls itself, with its service in front. */
  readonly heading: string;
  /** What the badge says, where it is a code. */
  readonly badge?: string | undefined;
}

/** What else a snippet depends on. */
export interface SnippetSettings {
  readonly origin: string;
  /** The hash of the bytes at the versioned address of the script tag. */
  readonly integrity: string;
  /** The heights of the card as `data-ws-height` gives them. */
  readonly steps: string;
  readonly theme?: string;
  readonly width?: number;
}

/** The height that `177 298:175 340:283` gives for a width: the last step that is not wider. */
export function heightOf(steps: string, width: number): number {
  const heights = steps.split(" ").map((step) => step.split(":").map(Number));
  const fitting = heights.filter((step) => step.length === 1 || (step[0] ?? 0) <= width);
  return fitting.at(-1)?.at(-1) ?? 0;
}

/** What names a card: `[["service", "discord-gateway"], ["code", "4004"]]`. */
export function namedBy(path: string): readonly (readonly [string, string])[] {
  const [first = "", second = "", third = ""] = path.split("/").filter((part) => part !== "");
  if (first === "services")
    return [
      ["service", second],
      ["code", third],
    ];
  if (first === "compare") return [["compare", second]];
  return first === "situations" ? [["situation", second]] : [["code", first]];
}

/** What the frame of a card is called. */
export function frameTitleOf({ path, heading }: Embeddable): string {
  if (path.startsWith("/compare/")) return `WebSocket close codes: ${heading}`;
  if (path.startsWith("/situations/")) return `WebSocket: ${heading}`;
  return `WebSocket close code ${heading}`;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** The parts of a frame, which every platform writes in its own way. */
function frameParts(what: Embeddable, { origin, steps, theme, width = 420 }: SnippetSettings) {
  const src = `${origin}/embed${what.path}${theme === undefined ? "" : `?theme=${theme}`}`;
  return { src, title: frameTitleOf(what), width, height: heightOf(steps, width) };
}

type Frame = ReturnType<typeof frameParts>;

const htmlFrame = ({ src, title, width, height }: Frame) =>
  `<iframe src="${src}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

const jsxFrame = ({ src, title, width, height }: Frame) =>
  `<iframe src={"${src}"} title={${JSON.stringify(title)}} width={${width}} height={${height}} loading="lazy" style={{ border: 0, maxWidth: "100%" }} />`;

const hugo = ({ src, title, width, height }: Frame) =>
  [
    "{{/* layouts/shortcodes/ws-code.html */}}",
    '<iframe src="{{ .Get "src" }}" title="{{ .Get "title" }}" width="{{ .Get "width" }}" height="{{ .Get "height" }}" loading="lazy" style="border:0;max-width:100%"></iframe>',
    `{{< ws-code src="${src}" title="${escaped(title)}" width="${width}" height="${height}" >}}`,
  ].join("\n");

/** What every card has: a frame, in the words of each platform. */
const frames = (frame: Frame): Readonly<Record<string, string>> => ({
  HTML: htmlFrame(frame),
  VitePress: htmlFrame(frame),
  "Astro and Starlight": htmlFrame(frame),
  MkDocs: htmlFrame(frame),
  Jekyll: htmlFrame(frame),
  Notion: frame.src,
  "Docusaurus and MDX": jsxFrame(frame),
  Sphinx: `.. raw:: html\n\n   ${htmlFrame(frame)}`,
  Hugo: hugo(frame),
});

const print = (attributes: readonly (readonly [string, string])[], prefix = "") =>
  attributes.map(([name, value]) => `${prefix}${name}="${value}"`).join(" ");

/** The code of a page, which has an element and a badge. */
function ofCodes(what: Embeddable, link: string, attributes: string, origin: string) {
  if (what.badge === undefined)
    return { "GitHub README": `[${what.heading}](${origin}${what.path})` };
  const element = `<script type="module" src="${origin}/ws-code.js"></script>\n<ws-code ${attributes}>${link}</ws-code>`;
  const image = `${origin}/badge${what.path.slice(0, -1)}.svg`;
  return {
    "Custom element": element,
    VitePress: element,
    "GitHub README": `[![${what.badge}](${image})](${origin}${what.path})`,
  };
}

/** Every snippet of a page with a card, by platform, as somebody who read the README would write it. */
export function expectedSnippets(
  what: Embeddable,
  settings: SnippetSettings,
): Readonly<Record<string, string>> {
  const { origin, integrity, steps, theme } = settings;
  const page = `${origin}${what.path}`;
  const link = `<a href="${page}">${escaped(what.heading)}</a>`;
  const themed = theme === undefined ? [] : [["theme", theme] as const];
  const named = [...namedBy(what.path), ...themed];
  const component = print(named).replace(/code="(\d+)"/, "code={$1}");
  return {
    ...frames(frameParts(what, settings)),
    ...ofCodes(what, link, print(named), origin),
    "Script tag": [
      `<div ${print([...named, ["height", steps]], "data-ws-")}>${link}</div>`,
      `<script async="" src="${origin}/v0.1.0/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    ].join("\n"),
    "oEmbed address": page,
    WordPress: page,
    Ghost: page,
    Medium: page,
    "Astro component": `---\nimport WsCode from "ws-code/astro";\n---\n<WsCode ${component} />`,
  };
}

/** The snippets of the search field's card, which stands for no page. */
export const expectedSearchSnippets = (
  origin: string,
  { theme, width = 420 }: { readonly theme?: string; readonly width?: number },
): Readonly<Record<string, string>> => ({
  ...frames({
    src: `${origin}/embed/find/${theme === undefined ? "" : `?theme=${theme}`}`,
    title: "What closed my WebSocket?",
    width,
    height: width < 340 ? 133 : 131,
  }),
  "GitHub README": `[What closed my WebSocket?](${origin}/)`,
});
