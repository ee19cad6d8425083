/** What is said of one place that a card can be pasted into. */
export interface PlatformWords {
  readonly name: string;
  /** What to know before pasting, as a short string of data/. */
  readonly note: string;
  /** Where the platform says so. */
  readonly source?: { readonly title: string; readonly url: string };
}

/** Every place, by what is pasted there: what any page takes first. */
export const platformWords = {
  frame: { name: "HTML", note: "A frame of known height; it needs no script." },
  loader: {
    name: "Script tag",
    note: "Turns the line into the frame; the link stays where frames or scripts are blocked.",
  },
  element: {
    name: "Custom element",
    note: "One script for all codes, and no request after it; the link stays if the script fails.",
  },
  oembed: {
    name: "oEmbed address",
    note: "For whatever finds a card by oEmbed discovery.",
    source: { title: "oEmbed", url: "https://oembed.com/" },
  },
  wordpress: {
    name: "WordPress",
    note: "Paste the address on a line of its own: it becomes an Embed block.",
    source: {
      title: "WordPress: Embeds",
      url: "https://wordpress.org/documentation/article/embeds/",
    },
  },
  ghost: {
    name: "Ghost",
    note: "Type `/embed`, press Enter and paste the address.",
    source: { title: "Ghost: cards", url: "https://ghost.org/help/cards/" },
  },
  medium: {
    name: "Medium",
    note: "Paste the address on a line of its own. Medium asks Embedly, which shows a link preview for a site that it does not list.",
    source: {
      title: "Medium: embeds by Embedly",
      url: "https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f",
    },
  },
  notion: {
    name: "Notion",
    note: "Type `/embed` and paste the address of the card itself.",
    source: {
      title: "Notion: embeds",
      url: "https://www.notion.com/help/embed-and-connect-other-apps",
    },
  },
  docusaurus: {
    name: "Docusaurus and MDX",
    note: "MDX is JSX: style is an object, and the tag closes itself.",
    source: {
      title: "Docusaurus: MDX and React",
      url: "https://docusaurus.io/docs/markdown-features/react",
    },
  },
  vitepress: {
    name: "VitePress",
    note: "HTML passes through Markdown as it is.",
    source: { title: "VitePress: using Vue", url: "https://vitepress.dev/guide/using-vue" },
  },
  starlight: {
    name: "Astro and Starlight",
    note: "In Markdown, MDX and .astro files alike.",
    source: {
      title: "Starlight: using components",
      url: "https://starlight.astro.build/components/using-components/",
    },
  },
  astro: {
    name: "Astro component",
    note: "Once the package is installed from its file, as `docs/astro.md` says: no request and no script, and it looks as your page does.",
  },
  mkdocs: {
    name: "MkDocs",
    note: "Markdown lets block HTML through.",
    source: {
      title: "MkDocs: writing your docs",
      url: "https://www.mkdocs.org/user-guide/writing-your-docs/",
    },
  },
  sphinx: {
    name: "Sphinx",
    note: "The `raw` directive, for the HTML builder only.",
    source: {
      title: "reStructuredText: raw",
      url: "https://docutils.sourceforge.io/docs/ref/rst/directives.html#raw",
    },
  },
  hugo: {
    name: "Hugo",
    note: "Goldmark drops HTML, so the frame goes into a shortcode: the first two lines once, the last in your text.",
    source: { title: "Hugo: shortcode templates", url: "https://gohugo.io/templates/shortcode/" },
  },
  jekyll: {
    name: "Jekyll",
    note: "kramdown lets block HTML through.",
    source: {
      title: "kramdown: HTML blocks",
      url: "https://kramdown.gettalong.org/syntax.html#html-blocks",
    },
  },
  readme: {
    name: "GitHub README",
    note: "GitHub takes frames and scripts out; an image and a link stay.",
    source: { title: "GitHub: markup", url: "https://github.com/github/markup#github-markup" },
  },
} as const satisfies Readonly<Record<string, PlatformWords>>;

/** What to know where VitePress gets the element: Vue takes an unknown tag for one of its own. */
export const elementInVue =
  "Tell Vue first, in `.vitepress/config`: `vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'ws-code' } } }`.";
