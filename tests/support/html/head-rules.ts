import { allNamed, onlyNamed, linksIn, type HtmlElement } from "./html.ts";
import type { ReadHead, Thing } from "./page-head.ts";

const picture = {
  alt: "What closed my WebSocket? Every WebSocket close code: what it means, who sent it, whether to reconnect, and how to fix it, each with its source.",
  path: "/image/site.png",
};

/** The numbers that IANA registered, each with a picture of its own. */
const registered = /^\/(?:10(?:0\d|1[0-5])|3000|3003|3008)\/$/;

/** What has a card, and so an oEmbed answer: numbers, services' codes, comparisons, situations. */
const hasCard = /^\/(?:services\/[^/]+\/)?\d+\/$|^\/compare\/.+\/$|^\/situations\/.+\/$/;

const oembed = (url: string, format: string): string =>
  `${new URL("/oembed", url).href}?url=${encodeURIComponent(url)}&format=${format}`;

/** What the head of every page that is indexed says, whatever the page is about. */
export const wantedHead = (path: string, origin: string, title: string, description: string) => ({
  canonical: [`${origin}${path}`],
  robots: [],
  markdown: [path === "/" ? "/index.md" : path.replace(/\/$/, ".md")],
  feed: ["/changes.xml"],
  search: ["/opensearch.xml"],
  icon: ["/favicon.svg"],
  oembed: hasCard.test(path)
    ? [oembed(`${origin}${path}`, "json"), oembed(`${origin}${path}`, "xml")]
    : [],
  social: [
    ["website"],
    ["What closed my WebSocket?"],
    [title],
    [description],
    [`${origin}${path}`],
    [`${origin}${registered.test(path) ? `/image${path.slice(0, -1)}.png` : picture.path}`],
    ["1200"],
    ["630"],
    ["summary_large_image"],
  ],
  graphs: 1,
});

const socialNames = [
  "og:type",
  "og:site_name",
  "og:title",
  "og:description",
  "og:url",
  "og:image",
  "og:image:width",
  "og:image:height",
  "twitter:card",
];

/** The same of a page as it was read. */
export const foundHead = ({ meta, links, graphs }: ReadHead): ReturnType<typeof wantedHead> => ({
  canonical: [...links("canonical")],
  robots: meta("robots") as never[],
  markdown: [...links("alternate", "text/markdown")],
  feed: [...links("alternate", "application/atom+xml")],
  search: [...links("search", "application/opensearchdescription+xml")],
  icon: [...links("icon", "image/svg+xml")],
  oembed: [
    ...links("alternate", "application/json+oembed"),
    ...links("alternate", "text/xml+oembed"),
  ],
  social: socialNames.map((name) => [...meta(name)]),
  graphs,
});

/** The text that a picture's `alt` says in the head of a page. */
export const wantedPictureText = (path: string, heading: string): string =>
  registered.test(path) ? heading : picture.alt;

/** The pages above a page as its breadcrumbs show them. */
export const trailOf = (page: HtmlElement): readonly (readonly string[])[] =>
  allNamed(page, "nav")
    .filter(({ attributes }) => attributes["aria-label"] === "Breadcrumb")
    .flatMap(linksIn);

/** The same as its structured data has them, with the page itself last. */
export const crumbsOf = (things: readonly Thing[]): readonly (readonly string[])[] =>
  things
    .filter((thing) => thing["@type"] === "BreadcrumbList")
    .flatMap((list) => list["itemListElement"] as readonly Readonly<Record<string, string>>[])
    .map(({ name = "", item = "" }) => [name, item]);

/** What a page's one heading says. */
export const headingOf = (page: HtmlElement): string => onlyNamed(page, "h1").text;
