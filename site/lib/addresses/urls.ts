import { siteName, siteSummary } from "#data/words/site.ts";

/**
 * The public origin of this site, from astro.config.mjs, with its base path. A path that is put
 * behind it has none: it gets it where it is printed (`base.ts`).
 * @throws if the configuration has no `site`, without which no link could be absolute
 */
export function siteOrigin(site: URL | undefined): URL {
  if (!site) throw new Error("astro.config.mjs sets no `site`: set SITE_URL to the public origin.");
  return new URL(site.pathname, site.origin);
}

/** The search card has no page of its own; it is known under this. */
export const searchCardPath = "/find/";

/** The path of a card: the path of what it shows, under `/embed`. */
export const cardPath = (pagePath: string): string => `/embed${pagePath}`;

/** The path of a card as plain HTML, to be pasted: `/card/1006.html`. */
export const plainCardPath = (pagePath: string): string => `/card${pagePath.slice(0, -1)}.html`;

/** The path of a code's badge: the path of its page, under `/badge`. */
export const badgePath = (pagePath: string, format: "svg" | "png" = "svg"): string =>
  `/badge${pagePath.slice(0, -1)}.${format}`;

/** The path of a code's wire glyph as a file; a size is added before the dot: `-16`. */
export const glyphPath = (pagePath: string): string => `/glyph${pagePath.slice(0, -1)}.svg`;

/** The path of a code's social image: 1200 × 630 px, PNG. */
export const socialImagePath = (code: number): string => `/image/${code}.png`;

/** The picture of every page that has none of its own. */
export const siteImage = { path: "/image/site.png", alt: `${siteName} ${siteSummary}` } as const;

/** The path of the oEmbed answer for a page of this site. */
export const oembedUrl = (pageUrl: string, format: "json" | "xml", origin: URL): string => {
  const url = new URL("/oembed", origin);
  url.searchParams.set("url", pageUrl);
  url.searchParams.set("format", format);
  return url.href;
};

/** The path of a page's Markdown file: `/1006.md` for `/1006/`, `/index.md` for `/`. */
export const markdownPath = (pagePath: string): string =>
  `${pagePath === "/" ? "/index" : pagePath.replace(/\/$/, "")}.md`;

/** The path of one version of the script tag. It never changes, so a snippet can give its hash. */
export const loaderPath = (version: string): string => `/v${version}/embed.js`;
