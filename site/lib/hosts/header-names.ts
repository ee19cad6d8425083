import { page, rules, type Headers } from "../answers/headers.ts";

/** Of a file, and not of an address: each configuration says the types in its own way. */
const ofFile = "Content-Type";

/** Headers without the type. */
export const withoutType = (
  headers: Headers,
): readonly (readonly [name: string, value: string])[] =>
  Object.entries(headers).filter(([name]) => name !== ofFile);

/** Every header that the table of headers has anywhere, each once. */
export const headerNames: readonly string[] = [
  ...new Set([page, ...rules.map(([, headers]) => headers)].flatMap((one) => Object.keys(one))),
].filter((name) => name !== ofFile);

/** The types of the files of a build, by the ending of their names. */
export const fileTypes: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xml: "text/xml",
  yml: "text/yaml",
};

/** The types of single files, which their names do not tell. */
export const ownTypes: readonly (readonly [path: string, type: string])[] = rules.flatMap(
  ([pattern, { [ofFile]: type = "" }]) => {
    const [, file] = /^\^\\\/(\w+)\\\.xml\$$/.exec(pattern.source) ?? [];
    return file === undefined || type === "" ? [] : [[`/${file}.xml`, type] as const];
  },
);

/** A value as nginx and Caddy both read it: in quotes. */
export const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

/** How long an error is kept, or a redirect: `brieflyKept` of the table of headers. */
export { brieflyKept, page, rules, secure } from "../answers/headers.ts";
