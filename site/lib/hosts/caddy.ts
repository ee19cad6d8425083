import { pairSlug } from "./redirects.ts";
import {
  brieflyKept,
  fileTypes,
  headerNames,
  ownTypes,
  page,
  quoted,
  rules,
  secure,
  withoutType,
} from "./header-names.ts";
import type { Headers } from "../answers/headers.ts";

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

/** A pattern as Go reads it, in which a slash is nothing special. */
const patternOf = ({ source }: RegExp): string => source.replaceAll("\\/", "/");

const headerBlock = (headers: Headers): readonly string[] => [
  "header {",
  ...indented(withoutType(headers).map(([name, value]) => `${name} ${quoted(value)}`)),
  "}",
];

/** A kind of address: its headers, and none of those of another kind. */
const kindOf = ([pattern, headers]: (typeof rules)[number], index: number): readonly string[] => [
  `@kind${index} path_regexp ${quoted(patternOf(pattern)).replaceAll("\\\\", "\\")}`,
  `handle @kind${index} {`,
  ...indented([...headerBlock(headers), "import ws-code-files"]),
  "}",
];

const ownPaths = ownTypes.map(([path]) => path);

const typeLine = (name: string, type: string): string =>
  `header @${name} Content-Type ${quoted(/charset|png/.test(type) ? type : `${type}; charset=utf-8`)}`;

/** The types of files by their names. A folder's index.html has its type from Caddy. */
const typeLines = [
  ...Object.entries(fileTypes).flatMap(([ending, type]) => [
    `@${ending} {`,
    ...indented([`path *.${ending}`, `not path ${ownPaths.join(" ")}`]),
    "}",
    typeLine(ending, type),
  ]),
  ...ownTypes.flatMap(([path, type]) => {
    const name = path.slice(1, -".xml".length);
    return [`@${name} path ${path}`, typeLine(name, type)];
  }),
];

/** Caddy 2.6 sends a file for a POST too. */
const methodLines = [
  "@other not method GET HEAD",
  "handle @other {",
  ...indented(['header Allow "GET, HEAD"', "respond 405"]),
  "}",
];

const pair = pairSlug.replaceAll("(?<", "(?P<");

/** Two codes have one address, the lower one first. */
const pairLines = [
  `@pair path_regexp pair "^${pair}$"`,
  "handle @pair {",
  ...indented([
    "@reversed file /compare/{re.pair.second}-vs-{re.pair.first}/index.html",
    "redir @reversed /compare/{re.pair.second}-vs-{re.pair.first}/ 301",
    ...headerBlock(page),
    "import ws-code-files",
  ]),
  "}",
];

/** What is not there: the page that says so, with a page's headers and no others. */
const missingLines = [
  "handle_errors {",
  ...indented([
    "rewrite * /404.html",
    "header {",
    ...indented([
      ...headerNames.filter((name) => page[name] === undefined).map((name) => `-${name}`),
      ...withoutType({ ...page, ...brieflyKept }).map(
        ([name, value]) => `${name} ${quoted(value)}`,
      ),
      'Content-Type "text/html; charset=utf-8"',
    ]),
    "}",
    "file_server {",
    "\tprecompressed br gzip",
    "}",
  ]),
  "}",
];

/** Snippets for a Caddyfile: `import ws-code` in a site that has the build as its `root`. */
export const caddySnippets = (): string =>
  [
    "# Written by `npm run generate` from site/lib/answers/headers.ts.",
    "",
    "(ws-code-files) {",
    ...indented([
      ...typeLines,
      "@https protocol https",
      `header @https Strict-Transport-Security ${quoted(secure["Strict-Transport-Security"] ?? "")}`,
      "file_server {",
      "\tprecompressed br gzip",
      "}",
    ]),
    "}",
    "",
    "(ws-code) {",
    ...indented([
      ...methodLines,
      ...pairLines,
      ...rules.flatMap(kindOf),
      "handle {",
      ...indented([...headerBlock(page), "import ws-code-files"]),
      "}",
      ...missingLines,
    ]),
    "}",
    "",
  ].join("\n");
