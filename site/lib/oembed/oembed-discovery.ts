import { allPaths } from "../catalogue/catalogue.ts";
import { cardAt } from "../cards/site-card.ts";
import type { OembedFormat } from "./oembed-print.ts";
import { isStaticHost } from "#site/build/static-host.ts";
import { oembedUrl } from "../addresses/urls.ts";

/** The path of a page's prerendered answer: `/oembed/1006.json` for `/1006/`. */
const staticOembedPath = (pagePath: string, format: OembedFormat): string =>
  `/oembed${pagePath.replace(/\/$/, "")}.${format}`;

/**
 * Where a page's discovery link leads, absolute: many consumers resolve no relative one. On a static
 * host each page has an answer of its own.
 */
export const discoveryUrl = (
  pageUrl: string,
  format: OembedFormat,
  origin: URL,
  onStaticHost = isStaticHost(),
): string =>
  onStaticHost
    ? new URL(staticOembedPath(new URL(pageUrl).pathname, format), origin).href
    : oembedUrl(pageUrl, format, origin);

/** The prerendered answers as parameters of a route; none where a server answers. */
export const staticOembedRoutes = (onStaticHost = isStaticHost()) =>
  (onStaticHost ? allPaths() : [])
    .filter((path) => cardAt(path) !== undefined)
    .map((path) => ({ params: { page: path.slice(1, -1) }, props: { path } }));
