import {
  card,
  chunk,
  data,
  fragment,
  image,
  movingScript,
  page,
  pinnedScript,
  type Policy,
} from "./policies.ts";

/**
 * How the site answers, written by hand: to change it, change it here first. Every header that an
 * answer has stands in a row, so that one more and one less are both noticed.
 */
export interface Row {
  /** What is answered so, as the title of a test: “a page that is a file”. */
  readonly kind: string;
  readonly paths: readonly string[];
  readonly status: 200 | 400 | 404 | 501;
  readonly type: string;
  /** Of the address; where the status is an error, `failing` makes it short-lived. */
  readonly policy: Policy;
  /** Whether it comes packed to those who take Brotli or gzip. */
  readonly packed: boolean;
}

const html = "text/html; charset=utf-8";
const json = "application/json; charset=utf-8";
const text = "text/plain; charset=utf-8";
const script = "text/javascript; charset=utf-8";
const markdown = "text/markdown; charset=utf-8";
/** Types that the server cannot tell from the name: they belong to the address. */
const atom = "application/atom+xml; charset=utf-8";
const openSearch = "application/opensearchdescription+xml; charset=utf-8";
const svg = "image/svg+xml; charset=utf-8";

/** What is there and large enough to be packed. */
const file = (kind: string, policy: Policy, type: string, paths: readonly string[]): Row => ({
  ...{ kind, paths, policy, type },
  ...{ status: 200, packed: true },
});

/** What is not packed: too small, or packed by its own format. */
const unpacked = (...given: Parameters<typeof file>): Row => ({ ...file(...given), packed: false });

/** A page that is said in place of what is not there. */
const missing = (...given: Parameters<typeof file>): Row => ({ ...file(...given), status: 404 });

/** A line that is said in place of what is not there. */
const missingLine = (...given: Parameters<typeof file>): Row => ({
  ...unpacked(...given),
  status: 404,
});

const oembed = (path: string) => `/oembed?url=${encodeURIComponent(`ORIGIN${path}`)}`;

/** `ORIGIN` in a path stands for the origin of the site. */
export const rows: readonly Row[] = [
  file("a page that is a file", page, html, [
    ...["/", "/1006/", "/1006/lines/", "/4004/", "/compare/", "/compare/1006-vs-1013/"],
    ...["/services/", "/services/discord-gateway/", "/services/discord-gateway/4004/"],
    ...["/situations/", "/situations/idle-timeout/", "/messages/", "/messages/node-ws/"],
    ...["/reference/", "/changes/"],
  ]),
  file("a page on demand", page, html, [
    ...["/2345/", "/65535/", "/0/", "/404/", "/500/", "/404.html", "/500.html", "/500/?a=b"],
    ...["/compare/1006-vs-discord-gateway-4004/"],
    ...["/find?q=timeout", "/find?q=xyzzy"],
    ...["/embed/", "/embed/?what=1006-vs-1013&theme=sepia"],
    ...["/timeouts/", "/timeouts/?seconds=61", "/timeouts/?seconds=", "/timeouts/?second=abc"],
  ]),
  {
    ...file("a page that cannot read a time", page, html, [
      ...["/timeouts/?seconds=abc", "/timeouts/?seconds=0", "/timeouts/?seconds=-61"],
      ...["/timeouts/?seconds=1e9", `/timeouts/?seconds=${"9".repeat(5000)}`],
    ]),
    status: 400,
  },
  missing("a missing page", page, html, [
    ...["/abc/", "/99999/", "/01006/", "/nothing/at/all", "/%zz/", "/find"],
    ...["/services/nobody/", "/situations/nothing/", "/compare/1006-vs-1006/", "/favicon.ico"],
    ...["/index.html/", "/.env", "/1006.md/", "/not-found/", "/not-found", "/compare/nonsense"],
    // Astro reads a name without its `.html`, of which nothing is left here.
    ...["/.html", "/%2ehtml", "/.html.html", "/%252ehtml", "/compare/.html"],
    // Addresses that Astro answers by itself elsewhere.
    ...["/_image", "/_image?href=/image/1006.png&w=801&h=600&f=avif", "/_server-islands/x"],
    ...["/_actions/x", `/_image?href=${"a".repeat(5000)}`],
  ]),
  file("a card", card, html, [
    ...["/embed/1006/", "/embed/services/discord-gateway/4004/"],
    ...["/embed/compare/1006-vs-1013/", "/embed/situations/idle-timeout/", "/embed/find/"],
    ...["/embed/1006/?theme=auto", "/embed/1006/?theme=pink"],
  ]),
  file("a card in a theme", card, html, [
    ...["/embed/1006/?theme=dark", "/embed/services/discord-gateway/4004/?theme=light"],
    ...["/embed/compare/1006-vs-1013/?theme=sepia", "/embed/find/?theme=dark"],
  ]),
  file("a card on demand", card, html, [
    ...[
      "/embed/4004/",
      "/embed/2345/",
      "/embed/2345/?theme=dark",
      "/embed/compare/1006-vs-discord-gateway-4004/",
    ],
  ]),
  missing("a missing card", card, html, [
    ...["/embed/wrong/", "/embed/99999/", "/embed/services/nobody/4004/", "/embed/cards.json"],
    ...["/embed/situations/nothing/", "/embed/compare/1006-vs-1006/", "/embed/wrong/?theme=dark"],
  ]),
  file("a card as HTML to paste", fragment, html, [
    ...["/card/1006.html", "/card/services/discord-gateway/4004.html", "/card/4004.html"],
    ...["/card/compare/1006-vs-1013.html", "/card/situations/idle-timeout.html"],
  ]),
  file("a card to paste, on demand", fragment, html, ["/card/2345.html"]),
  missingLine("a missing card to paste", fragment, text, ["/card/none.html", "/card/find.html"]),
  file("a large SVG", image, svg, [
    ...["/badge/1006.svg", "/badge/services/discord-gateway/4004.svg", "/glyph/1006-160.svg"],
  ]),
  unpacked("a small SVG", image, svg, [
    ...["/glyph/1006.svg", "/glyph/1006-16.svg", "/glyph/1006-24.svg", "/glyph/1006-48.svg"],
    ...["/favicon.svg", "/glyph/services/discord-gateway/4004.svg"],
  ]),
  file("a large SVG on demand", image, svg, ["/badge/4999.svg"]),
  unpacked("a small SVG on demand", image, svg, [
    ...["/glyph/4999.svg", "/glyph/4999-16.svg", "/glyph/services/discord-gateway/4004-24.svg"],
  ]),
  unpacked("a PNG", image, "image/png", [
    ...["/badge/1006.png", "/image/1006.png", "/image/site.png"],
  ]),
  unpacked("a PNG on demand", image, "image/png", [
    ...["/badge/4999.png", "/badge/services/discord-gateway/4004.png"],
  ]),
  missingLine("a missing image", image, text, [
    ...["/badge/abc.svg", "/badge/99999.png", "/badge/services/nobody/4004.png"],
    ...["/glyph/abc.svg", "/glyph/1006-17.svg", "/glyph/services/discord-gateway/1.svg"],
  ]),
  missing("an image of no kind", image, html, ["/image/4004.png", "/badge/1006.gif", "/badge/"]),
  unpacked("an oEmbed answer in JSON", data, json, [
    ...[oembed("/1006/"), `${oembed("/1006/")}&format=json&maxwidth=300`, oembed("/2345/")],
  ]),
  file("an oEmbed answer in XML", data, "text/xml; charset=utf-8", [
    `${oembed("/compare/1006-vs-1013/")}&format=xml`,
  ]),
  missingLine("an oEmbed answer for no page of ours", data, json, [
    ...[oembed("/timeouts/"), "/oembed?url=https%3A%2F%2Felsewhere.example%2F1006%2F"],
    `${oembed("/abc/")}&format=xml`,
  ]),
  {
    ...missingLine("an oEmbed request without a page", data, json, [
      "/oembed",
      "/oembed/",
      "/oembed?url=",
    ]),
    status: 400,
  },
  {
    ...missingLine("an oEmbed request for another format", data, json, [
      ...[`${oembed("/1006/")}&format=yaml`, "/oembed?format=jsonp"],
    ]),
    status: 501,
  },
  unpacked("the entry for the oEmbed registry", data, "text/yaml; charset=utf-8", [
    "/oembed/provider.yml",
  ]),
  missing("an oEmbed answer of a static host", data, html, [
    ...["/oembed/1006.json", "/oembed/1006.xml"],
  ]),
  file(
    "a list of the API, an item, a schema",
    data,
    json,
    [
      ...["codes", "services", "situations", "messages", "timeouts", "comparisons"],
      ...["codes/1006", "services/discord-gateway", "situations/idle-timeout", "messages/node-ws"],
      ...["schema/code", "schema/codes", "schema/service", "schema/services", "schema/situation"],
      ...["schema/situations", "schema/timeouts", "schema/comparisons", "schema/message-stack"],
      "schema/messages",
    ].map((name) => `/api/v1/${name}.json`),
  ),
  missingLine("what the API does not have", data, json, [
    ...["/api", "/api/", "/api/v1/", "/api/v1/codes", "/API/v1/codes"],
    ...["/api/v1/services/nobody.json", "/api/v1/codes.json/", "/api/v1/../../1006/", "/api/.."],
  ]),
  missing("what the API does not have, and much that is like it", data, json, [
    "/api/v1/codes/4004.json",
  ]),
  file("the Markdown of a page", data, markdown, [
    ...["/index.md", "/1006.md", "/1006/lines.md", "/compare.md", "/compare/1006-vs-1013.md"],
    ...["/services.md", "/services/discord-gateway.md", "/services/discord-gateway/4004.md"],
    ...["/situations/idle-timeout.md", "/timeouts.md", "/messages/node-ws.md", "/changes.md"],
  ]),
  file("the Markdown of a comparison on demand", data, markdown, [
    "/compare/1006-vs-discord-gateway-4004.md",
  ]),
  missingLine("the Markdown of no comparison", data, text, ["/compare/1006-vs-1006.md"]),
  missing("a contact that nobody set", data, html, ["/.well-known/security.txt"]),
  missing("the Markdown of no page", data, html, ["/nothing.md", "/2345.md"]),
  file("llms.txt", data, text, ["/llms.txt"]),
  unpacked("robots.txt", data, text, ["/robots.txt"]),
  file("the sitemap", data, "text/xml; charset=utf-8", ["/sitemap.xml"]),
  file("the feed", { ...data, "content-type": atom }, atom, ["/changes.xml"]),
  unpacked("the description of the search", { ...data, "content-type": openSearch }, openSearch, [
    "/opensearch.xml",
  ]),
  file("a script whose bytes change", movingScript, script, [
    ...["/embed.js", "/ws-code.js", "/ws-code/discord-gateway.js"],
  ]),
  unpacked("the hash of the script tag", movingScript, json, ["/embed.json"]),
  file("a version of the script tag", pinnedScript, script, ["/v0.1.0/embed.js"]),
  missing("a script that is not there", movingScript, html, ["/ws-code/nobody.js"]),
  missing("a version that is not there", pinnedScript, html, ["/v9.9.9/embed.js"]),
  missing("a chunk that is not there", chunk, html, ["/_astro/none.js", "/_astro/"]),
];
