import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordName, type BuildRecord } from "#site/build/build-record.ts";
import { allPaths } from "#site/lib/catalogue/catalogue.ts";

/**
 * Breaks out of a text, of an attribute in either quotes, and of a tag, and is looked for in every
 * answer: an element or an attribute of this name is one that a request put there.
 */
const marker = `<xq"'>`;

/** What breaks out of a path, a query, a header or a line, or is read as another one. */
export const hostile: readonly string[] = [
  ...[marker, encodeURIComponent(marker), "<script>xq</script>", "xq'onload='xq", "]]>", "&lt;xq"],
  ...[
    "../",
    "..%2f",
    "%2e%2e/",
    "..\\",
    "%5c",
    "%252e%252e%252f",
    "%c0%ae",
    "%00",
    "%",
    "%zz",
    "%ff",
  ],
  ...["//evil.example/", "/\\evil.example", "https://evil.example/", "@evil.example", "//.//x/"],
  ...["%0d%0aX-Evil: 1", "%0aSet-Cookie: a=b", "\r\nX-Evil: 1", "\n", "\t", " ", "\x7f", "\xff"],
  ...[
    "__proto__",
    "constructor",
    "[__proto__]",
    "toString",
    "undefined",
    "null",
    "NaN",
    "-1",
    "1e9",
  ],
  ...[
    "$&",
    "${1}",
    "{{1}}",
    "%u0041",
    ";",
    "?",
    "#",
    "=",
    "&",
    "+",
    "*",
    ".",
    "~",
    "|",
    "`",
    "'",
    '"',
  ],
  ...[
    "99999999999999999999",
    "0x3ee",
    "01006",
    "٣",
    "%F0%9F%94%8C",
    "%E2%80%AE",
    "%ED%A0%80",
    "%EF%BB%BF",
  ],
  ...["1006", "discord-gateway", "idle-timeout", "close", "timeout", "node-ws", "a".repeat(300)],
];

/** Templates of what is made when it is asked for; `N` stands for anything. */
const onDemand: readonly string[] = [
  ...["/N/", "/N", "/compare/N-vs-1006/", "/compare/1006-vs-N/", "/compare/1006-vs-N.md", "/N.md"],
  ...["/find", "/oembed", "/oembed/", "/embed/", "/embed/N/", "/embed/compare/1006-vs-N/"],
  ...["/timeouts/", "/timeouts/?seconds=N"],
  ...[
    "/badge/N.svg",
    "/badge/N.png",
    "/badge/services/N/4004.svg",
    "/badge/services/discord-gateway/N.png",
  ],
  ...["/glyph/N.svg", "/glyph/1006-N.svg", "/glyph/services/N/4004-24.svg", "/card/N.html"],
  ...[
    "/services/N/",
    "/services/discord-gateway/N/",
    "/situations/N/",
    "/messages/N/",
    "/N/lines/",
  ],
  ...["/api/N", "/api/v1/N.json", "/API/N", "/_image?href=N", "/_server-islands/N", "/_actions/N"],
  ...[
    "/.well-known/N",
    "/_astro/N",
    "/image/N.png",
    "/ws-code/N.js",
    "/vN/embed.js",
    "/404.html",
    "/N.png",
  ],
];

/** Where something stands in a built folder: every page of the catalogue, and every file. */
export function knownPaths(directory: string): readonly string[] {
  const record = JSON.parse(readFileSync(join(directory, recordName), "utf8")) as BuildRecord;
  const files = Object.keys(record.files).filter((file) => !/\.(?:br|gz|html)$/.test(file));
  return [
    ...allPaths(),
    ...allPaths().map((path) => `/embed${path}`),
    ...files.map((file) => `/${file}`),
  ];
}

/** Addresses to fill in. */
export const templates = onDemand;

/** Parameters that some route reads, and some that none does. */
export const parameters: readonly string[] = [
  ...["q", "a", "b", "url", "format", "maxwidth", "maxheight", "what", "theme", "size", "dnt"],
  ...["__proto__", "q[]", "callback", "", marker],
];

/** Headers that something may trust, read or repeat. */
export const headerNames: readonly string[] = [
  ...["Accept", "Accept-Encoding", "Accept-Language", "Accept-Charset", "Authorization", "Cookie"],
  ...["If-None-Match", "If-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range"],
  ...[
    "Origin",
    "Referer",
    "User-Agent",
    "X-Forwarded-Host",
    "X-Forwarded-For",
    "X-Forwarded-Proto",
  ],
  ...[
    "Forwarded",
    "X-Original-URL",
    "X-Rewrite-URL",
    "X-HTTP-Method-Override",
    "Expect",
    "Upgrade",
  ],
  ...[
    "TE",
    "Trailer",
    "Via",
    "Max-Forwards",
    "Content-Type",
    "Content-Encoding",
    "Access-Control-Request-Method",
  ],
  ...["Access-Control-Request-Headers", "X-Astro-Path", "__proto__", "Host", "Connection", "Date"],
];

/** Values of them that somebody reads. */
export const headerValues: readonly string[] = [
  ...[
    "gzip, deflate, br, zstd",
    "br;q=0",
    "identity;q=0, *;q=0",
    "*",
    "gzip;q=1.5",
    "br;q=x",
    ",,,",
  ],
  ...[
    "bytes=0-0",
    "bytes=2-1",
    "bytes=-500",
    "bytes=0-99999999999999999999",
    "bytes=0-1,5-9",
    "bytes=",
  ],
  ...['"x"', 'W/"x"', "Thu, 01 Jan 1970 00:00:00 GMT", "100-continue", "websocket", "h2c", "close"],
  ...["application/json", "evil.example", "x".repeat(4000), "1", ""],
];
