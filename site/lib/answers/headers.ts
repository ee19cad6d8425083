import { feed, openSearch } from "../head/discovery.ts";

type Headers = Readonly<Record<string, string>>;

const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** For what other sites load: images, scripts, JSON, oEmbed. */
const shared: Headers = {
  ...everywhere,
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** An hour for readers, a day for a proxy, a week of stale answers while a new one is fetched. */
const hour = "public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800";

/** A badge: without this header GitHub's proxy keeps an image for a year. */
const day = "public, max-age=86400, s-maxage=86400, stale-while-revalidate=604800";

const forever = "public, max-age=31536000, immutable";

/**
 * A card may be framed by anybody: no X-Frame-Options and no `frame-ancestors`, whose `*` would
 * shut out `file:` hosts. CORP and COEP let hosts with COEP show it too.
 */
const card: Headers = {
  ...everywhere,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": hour,
};

const page: Headers = {
  ...everywhere,
  "X-Frame-Options": "SAMEORIGIN",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cache-Control": "public, max-age=600, stale-while-revalidate=86400",
};

const image: Headers = {
  ...shared,
  "Cache-Control": day,
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
};

/** What an error has in place of its path's caching: it may be mended by the next minute. */
export const headersOfError: Headers = { "Cache-Control": "public, max-age=60" };

const rules: readonly (readonly [path: RegExp, headers: Headers])[] = [
  [/^\/_astro\//, { ...shared, "Cache-Control": forever }],
  [/^\/(badge|glyph|image)\//, image],
  [/^\/favicon\.svg$/, image],
  [/^\/embed\/./, card],
  // HTML to paste: a copy of its page's words, and no page.
  [/^\/card\//, { ...shared, "Cache-Control": hour, "X-Robots-Tag": "noindex" }],
  [/^\/v\d[^/]*\/embed\.js$/, { ...shared, "Cache-Control": forever, "Timing-Allow-Origin": "*" }],
  [
    /^\/(embed\.js|embed\.json|ws-code\.js|ws-code\/.*\.js)$/,
    { ...shared, "Cache-Control": hour, "Timing-Allow-Origin": "*" },
  ],
  [/^\/(api\/|oembed$|oembed\/)/, { ...shared, "Cache-Control": hour }],
  [
    /^\/changes\.xml$/,
    { ...shared, "Cache-Control": hour, "Content-Type": `${feed.type}; charset=utf-8` },
  ],
  [
    /^\/opensearch\.xml$/,
    { ...shared, "Cache-Control": hour, "Content-Type": `${openSearch.type}; charset=utf-8` },
  ],
  [/\.(xml|txt|md)$/, { ...shared, "Cache-Control": hour }],
];

/** The headers of an answer, whoever serves it. @param path of the request, without its query */
export const headersFor = (path: string): Headers =>
  rules.find(([pattern]) => pattern.test(path))?.[1] ?? page;
