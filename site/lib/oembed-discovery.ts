import { allPaths } from "./all-paths.ts";
import { subjectAt } from "./card-subject.ts";
import type { OembedFormat } from "./oembed-print.ts";
import { oembedUrl } from "./urls.ts";

/**
 * Whether the build is for a host that only has files (README, "Settings"): such a host cannot
 * read `?url=`, so each page's discovery leads to an answer of its own.
 */
const isStaticHost = (): boolean => process.env["STATIC_HOST"] === "1";

/** The path of a page's prerendered answer: `/oembed/1006.json` for `/1006/`. */
export const staticOembedPath = (pagePath: string, format: OembedFormat): string =>
  `/oembed${pagePath.replace(/\/$/, "")}.${format}`;

/** Where a page's discovery link leads, absolute: many consumers resolve no relative one. */
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
    .filter((path) => subjectAt(path) !== undefined)
    .map((path) => ({ params: { page: path.slice(1, -1) }, props: { path } }));
