import {
  card,
  chunk,
  data,
  failing,
  fragment,
  image,
  movingScript,
  page,
  pinnedScript,
  type Policy,
} from "../answers/policies.ts";
import { hostKinds, type HostKind } from "./host.ts";

/**
 * What every host of the site answers, written by hand. `tests/answers/` holds more of the one
 * server that is our own: every header that it sends, and its refusals.
 */
export interface HostRow {
  readonly path: string;
  /** On which hosts this holds: a host of files makes nothing on demand. */
  readonly hosts: readonly HostKind[];
  /** One of these. */
  readonly status: readonly number[];
  readonly type?: string;
  /** Headers that it has, and each as it is here. */
  readonly policy: Policy;
  /** Of a redirect: the path that it leads to, with its query. */
  readonly location?: string;
  /** What stands in the body. */
  readonly says: string;
  /** Whether it is worth compressing, by a host that compresses. */
  readonly packed: boolean;
}

const everywhere = hostKinds;
const withProgram: readonly HostKind[] = ["node", "edge"];
const withFiles: readonly HostKind[] = ["static"];

const html = "text/html; charset=utf-8";
const json = "application/json; charset=utf-8";
const text = "text/plain; charset=utf-8";
const script = "text/javascript; charset=utf-8";
const markdown = "text/markdown; charset=utf-8";
const xml = "text/xml; charset=utf-8";
const svg = "image/svg+xml; charset=utf-8";

type Said = readonly (readonly [path: string, says: string])[];

const answered =
  (hosts: readonly HostKind[], status: number) =>
  (type: string, policy: Policy, packed: boolean, said: Said): readonly HostRow[] =>
    said.map(([path, says]) => ({ path, hosts, status: [status], type, policy, says, packed }));

const found = answered(everywhere, 200);
const made = answered(withProgram, 200);
const file = answered(withFiles, 200);

/** What is not there: the page for that, which no cache keeps for long. */
const missing = (hosts: readonly HostKind[], paths: readonly string[]): readonly HostRow[] =>
  answered(hosts, 404)(
    html,
    failing(page),
    false,
    paths.map((path) => [path, "Not found"] as const),
  );

/** To the address with a slash at its end: for ever, by any of the statuses that say so. */
const slash = (
  hosts: readonly HostKind[],
  paths: readonly string[],
  status: readonly number[] = [301, 308],
): readonly HostRow[] =>
  paths.map((path) => ({
    ...{ path, hosts, policy: { "x-content-type-options": "nosniff" } },
    ...{ status, says: "", packed: false, location: `${path}/` },
  }));

const lead = (
  hosts: readonly HostKind[],
  status: number,
  pairs: readonly (readonly [from: string, to: string])[],
): readonly HostRow[] =>
  pairs.map(([path, location]) => ({
    ...{ path, hosts, status: [status], location, says: "", packed: false },
    policy: { "x-content-type-options": "nosniff" },
  }));

const folders = ["/1006", "/compare/1006-vs-1013", "/services", "/embed", "/embed/1006"];

export const rows: readonly HostRow[] = [
  ...found(html, page, true, [
    ["/", "What closed my WebSocket?"],
    ["/1006/", "Abnormal Closure"],
    ["/1006/lines/", "1006"],
    ["/4004/", "4004"],
    ["/compare/", "Compare two close codes"],
    ["/compare/1006-vs-1013/", "Try Again Later"],
    ["/services/", "Discord"],
    ["/services/discord-gateway/4004/", "Authentication failed"],
    ["/situations/idle-timeout/", "idle"],
    ["/messages/node-ws/", "ws"],
    ["/timeouts/", "nginx"],
    ["/changes/", "Changes"],
    ["/embed/", "Embed a close code"],
  ]),
  ...made(html, page, true, [
    ["/2345/", "2345"],
    ["/compare/1006-vs-discord-gateway-4004/", "1006 or Discord Gateway 4004"],
    ["/find?q=timeout", "“timeout”"],
    ["/timeouts/?seconds=61", "8 limits fit 61 s"],
    ["/embed/?what=1006-vs-1013&theme=sepia", "/embed/compare/1006-vs-1013/?theme=sepia"],
  ]),
  ...found(html, card, true, [
    ["/embed/1006/", "Abnormal Closure"],
    ["/embed/services/discord-gateway/4004/", "4004"],
    ["/embed/compare/1006-vs-1013/", "1013"],
    ["/embed/situations/idle-timeout/", "idle"],
    ["/embed/find/", "<form"],
    ["/embed/1006/?theme=pink", "Abnormal Closure"],
    ["/embed/1006/?theme=dark", "Abnormal Closure"],
  ]),
  // Cloudflare sends the card that was built: its script sets the theme.
  ...answered(["node"], 200)(html, card, true, [["/embed/1006/?theme=dark", 'data-theme="dark"']]),
  ...made(html, card, true, [
    ["/embed/2345/", "2345"],
    ["/embed/compare/1006-vs-discord-gateway-4004/", "4004"],
  ]),
  ...found(html, fragment, true, [
    ["/card/1006.html", "Abnormal Closure"],
    ["/card/compare/1006-vs-1013.html", "1013"],
  ]),
  ...made(html, fragment, true, [["/card/2345.html", "2345"]]),
  ...found(svg, image, true, [
    ["/badge/1006.svg", "Abnormal Closure"],
    ["/badge/services/discord-gateway/4004.svg", "4004"],
    ["/glyph/1006-160.svg", "<svg"],
  ]),
  ...found(svg, image, false, [
    ["/glyph/1006.svg", "<svg"],
    ["/favicon.svg", "<svg"],
  ]),
  ...made(svg, image, true, [["/badge/4999.svg", "4999"]]),
  ...found("image/png", image, false, [
    ["/badge/1006.png", "PNG"],
    ["/image/1006.png", "PNG"],
  ]),
  ...made("image/png", image, false, [["/badge/4999.png", "PNG"]]),
  ...made(json, data, false, [
    ["/oembed?url=SITE/1006/", '"type":"rich"'],
    ["/oembed?url=SITE/2345/&format=json&maxwidth=300", '"width":300'],
  ]),
  ...made(xml, data, true, [["/oembed?url=SITE/compare/1006-vs-1013/&format=xml", "<oembed>"]]),
  ...answered(withProgram, 400)(json, failing(data), false, [["/oembed", "url"]]),
  ...answered(withProgram, 501)(json, failing(data), false, [
    ["/oembed?url=SITE/1006/&format=yaml", "format"],
  ]),
  ...answered(withProgram, 404)(json, failing(data), false, [
    ["/oembed?url=https%3A%2F%2Felsewhere.example%2F1006%2F", "error"],
    ["/api/v1/services/nobody.json", "error"],
  ]),
  ...file(json, data, false, [
    ["/oembed/1006.json", '"type":"rich"'],
    ["/oembed/compare/1006-vs-1013.json", '"type":"rich"'],
  ]),
  ...file(xml, data, false, [["/oembed/1006.xml", "<oembed>"]]),
  ...found("text/yaml; charset=utf-8", data, false, [["/oembed/provider.yml", "endpoints"]]),
  ...found(json, data, true, [
    ["/api/v1/codes.json", '"Abnormal Closure"'],
    ["/api/v1/codes/1006.json", '"Abnormal Closure"'],
    ["/api/v1/services/discord-gateway.json", "4004"],
    ["/api/v1/schema/code.json", "$schema"],
  ]),
  ...found(markdown, data, true, [
    ["/index.md", "# "],
    ["/1006.md", "# 1006"],
    ["/compare/1006-vs-1013.md", "1013"],
  ]),
  ...made(markdown, data, true, [["/compare/1006-vs-discord-gateway-4004.md", "4004"]]),
  ...found(text, data, true, [["/llms.txt", "1006"]]),
  ...found(text, data, false, [["/robots.txt", "Sitemap: "]]),
  ...found(xml, data, true, [["/sitemap.xml", "<urlset"]]),
  ...found("application/atom+xml; charset=utf-8", data, true, [["/changes.xml", "<feed"]]),
  ...found("application/opensearchdescription+xml; charset=utf-8", data, false, [
    ["/opensearch.xml", "{searchTerms}"],
  ]),
  ...found(script, movingScript, true, [
    ["/embed.js", "ws-code"],
    ["/ws-code.js", "ws-code"],
    ["/ws-code/discord-gateway.js", "4004"],
  ]),
  ...found(json, movingScript, false, [["/embed.json", "sha384-"]]),
  ...found(script, pinnedScript, true, [["/v0.1.0/embed.js", "ws-code"]]),
  ...missing(everywhere, ["/abc/", "/99999/", "/nothing/at/all", "/index.html/", "/.env"]),
  ...missing(["static"], ["/2345/", "/compare/1006-vs-discord-gateway-4004/"]),
  ...slash(["node", "static"], folders),
  // Of a page that was built, Cloudflare redirects by itself (docs/edge.md).
  ...slash(["edge"], folders, [307, 308]),
  ...slash(withProgram, ["/2345"]),
  ...lead(withProgram, 303, [
    ["/find?q=1006", "/1006/"],
    ["/find?q=discord+gateway+4004", "/services/discord-gateway/4004/"],
    ["/find?a=1013&b=1006", "/compare/1006-vs-1013/"],
  ]),
  ...lead(everywhere, 301, [["/compare/1013-vs-1006/", "/compare/1006-vs-1013/"]]),
  ...file(html, page, true, [
    ["/find/", "1006 Abnormal Closure"],
    ["/find/?q=going+away", "1001 Going Away"],
  ]),
  ...slash(withFiles, ["/find"]),
];

/** The headers of a script that a page loads from a name with the hash of its bytes. */
export const chunkPolicy = chunk;

/** Addresses that would be another host's if a host repeated them in `Location`. */
export const hostileTargets: readonly string[] = [
  ...["//evil.example/", "//evil.example/1006", "//evil.example/%2f..", "///evil.example/1006"],
  ...[
    "/\\evil.example/1006",
    "//.//evil.example/",
    "//%2e//evil.example/",
    "/%5cevil.example/1006",
  ],
  ...["/.//evil.example/1006", "/1006//evil.example", "/%2f%2fevil.example/1006"],
  ...["//evil.example/1006/..", "/%09/evil.example/1006", "/embed//evil.example/1006"],
];
