import { escapeMarkup } from "../../data/escape-markup.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import {
  badgeSnippet,
  elementSnippet,
  iframeSnippet,
  loaderSnippet,
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

function general(
  { code, placeholder, target, theme }: EmbedChoice,
  origin: URL,
  release?: LoaderRelease,
): readonly PlatformSnippet[] {
  const element = code && {
    name: "Custom element",
    note: "One script for all codes, and no request after it; the link stays if the script fails.",
    text: elementSnippet(code, origin, theme),
  };
  const loader = {
    name: "Script tag",
    note: "Turns the line into the frame; the link stays where frames or scripts are blocked.",
    text: loaderSnippet(placeholder, origin, { theme, release }),
  };
  return [
    {
      name: "HTML",
      note: "A frame of known height; it needs no script.",
      text: iframeSnippet(target),
    },
    loader,
    ...(element ? [element] : []),
  ];
}

/** Places that take the address alone. They show the default theme and choose their own width. */
function byAddress({ target }: EmbedChoice): readonly PlatformSnippet[] {
  const { pageUrl, cardUrl } = target;
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
    {
      name: "Notion",
      note: "Type `/embed` and paste the address of the card itself.",
      text: cardUrl,
      source: {
        title: "Notion: embeds",
        url: "https://www.notion.com/help/embed-and-connect-other-apps",
      },
    },
  ];
}

const jsxFrame = ({ frameTitle, cardUrl, width, height }: EmbedChoice["target"]): string =>
  `<iframe src={${JSON.stringify(cardUrl)}} title={${JSON.stringify(frameTitle)}} width={${width}} height={${height}} loading="lazy" style={{ border: 0, maxWidth: "100%" }} />`;

const hugoFile = `{{/* layouts/shortcodes/ws-code.html */}}
<iframe src="{{ .Get "src" }}" title="{{ .Get "title" }}" width="{{ .Get "width" }}" height="{{ .Get "height" }}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

const hugoUse = ({ cardUrl, frameTitle, width, height }: EmbedChoice["target"]): string =>
  `{{< ws-code src="${cardUrl}" title="${escapeMarkup(frameTitle)}" width="${width}" height="${height}" >}}`;

/** Generators whose pages are text: each has its own way to let HTML through. */
function inMarkup({ target, code, theme }: EmbedChoice, origin: URL): readonly PlatformSnippet[] {
  const frame = iframeSnippet(target);
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
      note: code
        ? "Tell Vue first, in `.vitepress/config`: `vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'ws-code' } } }`."
        : "HTML passes through Markdown as it is.",
      text: code ? elementSnippet(code, origin, theme) : frame,
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
const readme = ({ code, target }: EmbedChoice, origin: URL): readonly PlatformSnippet[] => [
  {
    name: "GitHub README",
    note: "GitHub takes frames and scripts out; an image and a link stay.",
    text: code ? badgeSnippet(code, origin) : `[${target.heading}](${target.pageUrl})`,
    source: {
      title: "GitHub: markup",
      url: "https://github.com/github/markup#github-markup",
    },
  },
];
