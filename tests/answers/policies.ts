/** The headers of a kind of address, by name in lower case, whatever is found there. */
export type Policy = Readonly<Record<string, string>>;

const everywhere: Policy = {
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** What a page of any origin may load and read. */
const open: Policy = {
  ...everywhere,
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "content-security-policy": "object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
};

const hour = "public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800";
const forever = "public, max-age=31536000, immutable";

/** For readers: no other site may frame it. */
export const page: Policy = {
  ...everywhere,
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  "x-frame-options": "SAMEORIGIN",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cache-control": "public, max-age=600, stale-while-revalidate=86400",
};

/** For the frames of other sites, those with `Cross-Origin-Embedder-Policy` too. */
export const card: Policy = {
  ...everywhere,
  "content-security-policy": "object-src 'none'; base-uri 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "cross-origin-embedder-policy": "require-corp",
  "referrer-policy": "no-referrer",
  "cache-control": hour,
};

/** A badge, glyph or picture. GitHub's image proxy keeps one without a lifetime for a year. */
export const image: Policy = {
  ...open,
  "cache-control": "public, max-age=86400, s-maxage=86400, stale-while-revalidate=604800",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
};

/** JSON, Markdown, XML and text, for programs. */
export const data: Policy = { ...open, "cache-control": hour };

/** The HTML of a card to paste: no page of its own, so no search result. */
export const fragment: Policy = {
  ...data,
  "content-security-policy": "object-src 'none'; base-uri 'none'",
  "x-robots-tag": "noindex",
};

/** A script that other sites load from an address whose bytes change. */
export const movingScript: Policy = { ...data, "timing-allow-origin": "*" };

/** A script with its version in its address: the same bytes for ever. */
export const pinnedScript: Policy = { ...movingScript, "cache-control": forever };

/** A chunk of the site's own, with the hash of its bytes in its name. */
export const chunk: Policy = { ...open, "cache-control": forever };

/** The same address with an error in place of what was asked: it may be mended in a minute. */
export const failing = (policy: Policy): Policy => ({
  ...policy,
  "cache-control": "public, max-age=60",
});

/** What an answer has so that it need not be sent twice, nor a part of it again. */
export const known: Policy = { etag: "strong", "accept-ranges": "bytes" };

/** What one has that comes in several codings. */
export const packed: Policy = { vary: "accept-encoding" };

const methods = "GET, HEAD, OPTIONS";

/** What `OPTIONS` adds, for a script of another origin that asks before it asks. */
export const preflight: Policy = {
  allow: methods,
  "access-control-allow-methods": methods,
  "access-control-allow-headers": "If-None-Match",
  "access-control-max-age": "86400",
};

/** The answer to every other method, wherever it is tried. */
export const refusal: Policy = {
  ...failing(page),
  allow: methods,
  "content-type": "application/json; charset=utf-8",
};
