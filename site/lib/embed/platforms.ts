import { escapeMarkup } from "#data/text/escape-markup.ts";
import { isSearchCard, type SiteCard, type CardTarget } from "../cards/card-target.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import {
  badgeSnippet,
  elementSnippet,
  iframeSnippet,
  loaderSnippet,
  nameAttributes,
  themeAttribute,
  type LoaderRelease,
} from "./snippets.ts";

/** One way to show a card: what to paste, where, and what the place makes of it. */
export interface PlatformSnippet {
  readonly name: string;
  /** What to know before pasting, as a short string of data/. */
  readonly note: string;
  readonly text: string;
  /** Where the platform says so. */
  readonly source?: { readonly title: string; readonly url: string };
}

/**
 * Every snippet for a choice: what is the same everywhere first, then by platform.
 * @param release the version of the script tag that the snippet pins, by its hash
 */
export const platformSnippets = (
  choice: EmbedChoice,
  origin: URL,
  release?: LoaderRelease,
): readonly PlatformSnippet[] => [
  ...general(choice, origin, release),
  ...byAddress(choice),
  ...inMarkup(choice, origin),
  ...readme(choice, origin),
];

/** One text to paste, and every platform that takes it. */
export interface SnippetGroup {
  /** `HTML, Astro and Starlight, MkDocs, Jekyll` */
  readonly names: string;
  readonly text: string;
}

/** Each text once, in the order of its first platform: most platforms take one of the same few. */
export const groupSnippets = (snippets: readonly PlatformSnippet[]): readonly SnippetGroup[] =>
  [...Map.groupBy(snippets, ({ text }) => text)].map(([text, group]) => ({
    names: group.map(({ name }) => name).join(", "),
    text,
  }));

/** The search card stands for no page: neither oEmbed nor the loader knows it. */

function general(
  { subject, target, theme }: EmbedChoice,
  origin: URL,
  release?: LoaderRelease,
): readonly PlatformSnippet[] {
  const element = {
    name: "Custom element",
    note: "One script for all codes, and no request after it; the link stays if the script fails.",
    text: elementSnippet(subject, origin, theme),
  };
  const loader = {
    name: "Script tag",
    note: "Turns the line into the frame; the link stays where frames or scripts are blocked.",
    text: loaderSnippet(subject, origin, { theme, release }),
  };
  return [
    {
      name: "HTML",
      note: "A frame of known height; it needs no script.",
      text: iframeSnippet(target),
    },
    ...(isSearchCard(subject) ? [] : [loader]),
    ...(subject.badge === undefined ? [] : [element]),
  ];
}

/** Places that take the address alone. They show the default theme and choose their own width. */
const byAddress = ({ subject, target }: EmbedChoice): readonly PlatformSnippet[] => [
  ...(isSearchCard(subject) ? [] : byPageAddress(target)),
  {
    name: "Notion",
    note: "Type `/embed` and paste the address of the card itself.",
    text: target.cardUrl,
    source: {
      title: "Notion: embeds",
      url: "https://www.notion.com/help/embed-and-connect-other-apps",
    },
  },
];

/** Places that ask the page itself for its card. */
function byPageAddress({ pageUrl }: CardTarget): readonly PlatformSnippet[] {
  return [
    {
      name: "oEmbed address",
      note: "For whatever finds a card by oEmbed discovery.",
      text: pageUrl,
      source: { title: "oEmbed", url: "https://oembed.com/" },
    },
    {
      name: "WordPress",
      note: "Paste the address on a line of its own: it becomes an Embed block.",
      text: pageUrl,
      source: {
        title: "WordPress: Embeds",
        url: "https://wordpress.org/documentation/article/embeds/",
      },
    },
    {
      name: "Ghost",
      note: "Type `/embed`, press Enter and paste the address.",
      text: pageUrl,
      source: { title: "Ghost: cards", url: "https://ghost.org/help/cards/" },
    },
    {
      name: "Medium",
      note: "Paste the address on a line of its own. Medium asks Embedly, which shows a link preview for a site that it does not list.",
      text: pageUrl,
      source: {
        title: "Medium: embeds by Embedly",
        url: "https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f",
      },
    },
  ];
}

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
function inMarkup(
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

/** READMEs take neither frames nor scripts: a badge that links to the page, or the link alone. */
const readme = ({ subject, target }: EmbedChoice, origin: URL): readonly PlatformSnippet[] => [
  {
    name: "GitHub README",
    note: "GitHub takes frames and scripts out; an image and a link stay.",
    text:
      subject.badge === undefined
        ? `[${target.heading}](${target.pageUrl})`
        : badgeSnippet(subject.path, subject.badge, origin),
    source: {
      title: "GitHub: markup",
      url: "https://github.com/github/markup#github-markup",
    },
  },
];
