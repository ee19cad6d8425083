import { escapeMarkup } from "#data/text/escape-markup.ts";
import { isSearchCard, type SiteCard, type CardTarget } from "../cards/card-target.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import type { PlatformSnippet } from "./platform-snippet.ts";
import { elementSnippet, iframeSnippet, nameAttributes, themeAttribute } from "./snippets.ts";

const jsxFrame = ({ frameTitle, cardUrl, width, height }: CardTarget): string =>
  `<iframe src={${JSON.stringify(cardUrl)}} title={${JSON.stringify(frameTitle)}} width={${width}} height={${height}} loading="lazy" style={{ border: 0, maxWidth: "100%" }} />`;

const hugoFile = `{{/* layouts/shortcodes/ws-code.html */}}
<iframe src="{{ .Get "src" }}" title="{{ .Get "title" }}" width="{{ .Get "width" }}" height="{{ .Get "height" }}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

const hugoUse = ({ cardUrl, frameTitle, width, height }: CardTarget): string =>
  `{{< ws-code src="${cardUrl}" title="${escapeMarkup(frameTitle)}" width="${width}" height="${height}" >}}`;

/** The component of this project's package. It takes the code as a number. */
function astroComponent(subject: SiteCard, theme: string): PlatformSnippet {
  const props = [...nameAttributes(subject.path), ...themeAttribute(theme)].map(([name, value]) =>
    name === "code" ? `code={${value}}` : `${name}="${value}"`,
  );
  return {
    name: "Astro component",
    note: "Once the package is installed from its file, as `docs/astro.md` says: no request and no script, and it looks as your page does.",
    text: `---\nimport WsCode from "ws-code/astro";\n---\n<WsCode ${props.join(" ")} />`,
  };
}

/** Generators whose pages are text: each has its own way to let HTML through. */
export function inMarkup(
  { target, subject, theme }: EmbedChoice,
  origin: URL,
): readonly PlatformSnippet[] {
  const frame = iframeSnippet(target);
  const isCode = subject.badge !== undefined;
  return [
    {
      name: "Docusaurus and MDX",
      note: "MDX is JSX: style is an object, and the tag closes itself.",
      text: jsxFrame(target),
      source: {
        title: "Docusaurus: MDX and React",
        url: "https://docusaurus.io/docs/markdown-features/react",
      },
    },
    {
      name: "VitePress",
      note: isCode
        ? "Tell Vue first, in `.vitepress/config`: `vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'ws-code' } } }`."
        : "HTML passes through Markdown as it is.",
      text: isCode ? elementSnippet(subject, origin, theme) : frame,
      source: { title: "VitePress: using Vue", url: "https://vitepress.dev/guide/using-vue" },
    },
    {
      name: "Astro and Starlight",
      note: "In Markdown, MDX and .astro files alike.",
      text: frame,
      source: {
        title: "Starlight: using components",
        url: "https://starlight.astro.build/components/using-components/",
      },
    },
    ...(isSearchCard(subject) ? [] : [astroComponent(subject, theme)]),
    {
      name: "MkDocs",
      note: "Markdown lets block HTML through.",
      text: frame,
      source: {
        title: "MkDocs: writing your docs",
        url: "https://www.mkdocs.org/user-guide/writing-your-docs/",
      },
    },
    {
      name: "Sphinx",
      note: "The `raw` directive, for the HTML builder only.",
      text: `.. raw:: html\n\n   ${frame}`,
      source: {
        title: "reStructuredText: raw",
        url: "https://docutils.sourceforge.io/docs/ref/rst/directives.html#raw",
      },
    },
    {
      name: "Hugo",
      note: "Goldmark drops HTML, so the frame goes into a shortcode: the first two lines once, the last in your text.",
      text: `${hugoFile}\n${hugoUse(target)}`,
      source: { title: "Hugo: shortcode templates", url: "https://gohugo.io/templates/shortcode/" },
    },
    {
      name: "Jekyll",
      note: "kramdown lets block HTML through.",
      text: frame,
      source: {
        title: "kramdown: HTML blocks",
        url: "https://kramdown.gettalong.org/syntax.html#html-blocks",
      },
    },
  ];
}
