import { feed, openSearch } from "../head/discovery.ts";

export type Headers = Readonly<Record<string, string>>;

/** A window that opens one of ours gets no hold of it, nor one that ours opens. */
const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/**
 * What holds for every answer, and what only a header can say: who may frame it. HTML has the rest
 * of its policy in itself, with the hashes of its styles and scripts: a static host sends that too.
 */
const policy = (frameAncestors?: string): Headers => ({
  "Content-Security-Policy": ["object-src 'none'", "base-uri 'none'"]
    .concat(frameAncestors === undefined ? [] : `frame-ancestors ${frameAncestors}`)
    .join("; "),
});

/** For what other sites load: images, scripts, JSON, oEmbed. */
const shared: Headers = {
  ...everywhere,
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  ...policy("'none'"),
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
  ...policy(),
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": hour,
};

/** What a page has, and whatever is not named below. */
export const page: Headers = {
  ...everywhere,
  ...policy("'self'"),
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "SAMEORIGIN",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cache-Control": "public, max-age=600, stale-while-revalidate=86400",
};

const image: Headers = {
  ...shared,
  "Cache-Control": day,
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
};

/**
 * What stands in place of its path's caching where the answer is not what was asked for: an error
 * or a redirect, which may be mended by the next minute.
 */
export const brieflyKept: Headers = { "Cache-Control": "public, max-age=60" };

/** What is only true now: that a page could not be made, or not yet. */
export const neverKept: Headers = { "Cache-Control": "no-store" };

/** Where the site is on https: two years, as browsers’ lists of secure sites ask; not for other sites of the domain. */
export const secure: Headers = { "Strict-Transport-Security": "max-age=63072000" };

/**
 * The headers of each kind of address; the first that matches holds, and else those of a page.
 * Every host has them from here: our server, and the configurations that `site/lib/hosts/` writes.
 */
export const rules: readonly (readonly [path: RegExp, headers: Headers])[] = [
  [/^\/_astro\//, { ...shared, "Cache-Control": forever }],
  [/^\/(badge|glyph|image)\//, image],
  [/^\/favicon\.svg$/, image],
  [/^\/embed\/./, card],
  // HTML to paste: a copy of its page's words, and no page.
  [/^\/card\//, { ...shared, ...policy(), "Cache-Control": hour, "X-Robots-Tag": "noindex" }],
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

/**
 * The headers of an answer, whoever serves it.
 * @param path of the request, without its query
 * @param site the public origin: where it is https, browsers are told to come by no other way
 */
export const headersFor = (path: string, site?: URL): Headers => ({
  ...(rules.find(([pattern]) => pattern.test(path))?.[1] ?? page),
  ...(site?.protocol === "https:" ? secure : {}),
});
