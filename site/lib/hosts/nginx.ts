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
} from "./header-names.ts";

const generated = "# Written by `npm run generate` from site/lib/answers/headers.ts.";

const variable = (name: string): string => `$ws_${name.toLowerCase().replaceAll("-", "_")}`;

/** A pattern as nginx reads it: PCRE, in which a slash is nothing special. */
const patternOf = ({ source }: RegExp): string => `"~${source.replaceAll("\\/", "/")}"`;

/** One header by the address. An empty value sends no header. */
const mapOf = (name: string): readonly string[] => [
  `map $ws_path ${variable(name)} {`,
  ...rules.map(([pattern, headers]) => `  ${patternOf(pattern)} ${quoted(headers[name] ?? "")};`),
  `  default ${quoted(page[name] ?? "")};`,
  "}",
];

const caching = "Cache-Control";

/** What belongs into `http { }`: each header by the address that was asked for. */
export const nginxHeaders = (): string =>
  [
    generated,
    "# Include it in `http { }`, and files.conf in the `server { }` that has the build as its `root`.",
    "",
    "# A folder is served by its index.html: the headers are those of the folder.",
    "map $uri $ws_path {",
    '  "~^(?<ws_folder>.*/)index\\.html$" $ws_folder;',
    "  default $uri;",
    "}",
    ...headerNames.flatMap((name) => ["", ...mapOf(name)]),
    "",
    "# An error or a redirect may be mended by the next minute.",
    "map $status $ws_caching {",
    `  "~^(?:30[128]|[45])" ${quoted(brieflyKept[caching] ?? "")};`,
    `  default ${variable(caching)};`,
    "}",
    "",
    "map $scheme $ws_https {",
    `  https ${quoted(secure["Strict-Transport-Security"] ?? "")};`,
    '  default "";',
    "}",
    "",
  ].join("\n");

const typesOf = (types: readonly (readonly [type: string, ending: string])[]) =>
  types.map(([type, ending]) => `  ${type} ${ending};`);

const fileTypeLines = Object.entries(fileTypes).map(([ending, type]) => [type, ending] as const);

const ownTypeLines = ownTypes.flatMap(([path, type]) => [
  `location = ${path} {`,
  "  types { }",
  `  default_type ${quoted(type)};`,
  "}",
]);

/** What belongs into `server { }`, beside its `root`. */
export const nginxFiles = (): string =>
  [
    generated,
    "# Include it in the `server { }` that has the build (`npm run build:static`) as its `root`.",
    "",
    "index index.html;",
    "absolute_redirect off;",
    "charset utf-8;",
    `charset_types ${[...new Set(Object.values(fileTypes))].filter((type) => type !== "text/html" && type !== "image/png").join(" ")};`,
    "types {",
    ...typesOf(fileTypeLines),
    "}",
    ...ownTypeLines,
    "",
    "# The build has compressed copies. With Debian's libnginx-mod-http-brotli-static, also:",
    "# brotli_static on;",
    "gzip_static on;",
    "gzip_vary on;",
    "",
    "error_page 404 /404.html;",
    "error_page 403 =404 /404.html;",
    "",
    "# Two codes have one address, the lower one first.",
    `location ~ "^${pairSlug}$" {`,
    "  if (-f $document_root/compare/$second-vs-$first/index.html) {",
    "    return 301 /compare/$second-vs-$first/$is_args$args;",
    "  }",
    "}",
    "",
    ...headerNames
      .filter((name) => name !== caching)
      .map((name) => `add_header ${name} ${variable(name)} always;`),
    `add_header ${caching} $ws_caching always;`,
    "add_header Strict-Transport-Security $ws_https always;",
    "",
  ].join("\n");
