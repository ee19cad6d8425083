import { headerNames, page, rules, secure } from "./header-names.ts";
import type { Headers } from "../answers/headers.ts";

/**
 * The addresses of each rule of the table of headers, as Cloudflare Pages writes them: `*` is any
 * text. A test compares them with the patterns, for every file of the site.
 */
const globs: readonly (readonly [source: string, globs: readonly string[]])[] = [
  ["^\\/_astro\\/", ["/_astro/*"]],
  ["^\\/(badge|glyph|image)\\/", ["/badge/*", "/glyph/*", "/image/*"]],
  ["^\\/favicon\\.svg$", ["/favicon.svg"]],
  ["^\\/embed\\/.", ["/embed/*"]],
  ["^\\/card\\/", ["/card/*"]],
  ["^\\/v\\d[^/]*\\/embed\\.js$", ["/:version/embed.js"]],
  [
    "^\\/(embed\\.js|embed\\.json|ws-code\\.js|ws-code\\/.*\\.js)$",
    ["/embed.js", "/embed.json", "/ws-code.js", "/ws-code/*"],
  ],
  ["^\\/(api\\/|oembed$|oembed\\/)", ["/api/*", "/oembed/*"]],
  ["^\\/changes\\.xml$", ["/changes.xml"]],
  ["^\\/opensearch\\.xml$", ["/opensearch.xml"]],
  ["\\.(xml|txt|md)$", ["/*.xml", "/*.txt", "/*.md"]],
];

/** @throws if the table of headers has a rule that nobody wrote addresses for */
function globsOf({ source }: RegExp): readonly string[] {
  const [, found] = globs.find(([pattern]) => pattern === source) ?? [];
  if (found) return found;
  throw new Error(`site/lib/hosts/cloudflare.ts has no addresses for /${source}/.`);
}

/**
 * One rule. All rules that match an address hold, one after the other, and values of one name are
 * joined: `!` takes away what the rules before have set.
 */
const ruleOf = (glob: string, headers: Headers, base: string): string =>
  [
    `${base}${glob.slice(1)}`,
    ...headerNames.map((name) => `  ! ${name}`),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    "",
  ].join("\n");

/** The page that stands where cards begin: the builder. */
const pagesAmongOthers = ["/embed/"];

/**
 * `_headers` for Cloudflare Pages: 100 rules at the most, a line of 2,000 characters
 * (https://developers.cloudflare.com/pages/configuration/headers/). What stands first in the table
 * holds, so it comes last here.
 * @param base the path that the site is under, `/` at its end
 */
export function cloudflareHeaders(base = "/"): string {
  const all = { ...page, ...secure };
  const kinds = rules
    .toReversed()
    .flatMap(([pattern, headers]) => globsOf(pattern).map((glob) => ruleOf(glob, headers, base)));
  return [
    "# Written by the build from site/lib/answers/headers.ts.\n",
    `${base}*\n${Object.entries(all)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`,
    ...kinds,
    ...pagesAmongOthers.map((path) => ruleOf(path, page, base)),
  ].join("");
}
