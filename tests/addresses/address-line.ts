import { ask } from "../support/server/ask.ts";
import { folded } from "../support/html/html.ts";

/** What an address answers, as the cells of a line: address, status, media type, title, canonical. */
export type AddressLine = readonly [
  path: string,
  status: string,
  type: string,
  title: string,
  canonical: string,
];

/** Stands for the origin of the site in a table that any origin is compared with. */
const anyOrigin = "ORIGIN";

const firstMatch = (text: string, pattern: RegExp): string => folded(pattern.exec(text)?.[1] ?? "");

/**
 * Asks for an address and gives what must not change when the house is rebuilt: the title of a page
 * or of a Markdown text, and the address that it calls its own, in the page, in the `Link` header
 * or, for a redirect, in `Location`.
 */
export async function addressLine(origin: string, path: string): Promise<AddressLine> {
  const { status, headers, body } = await ask(origin, path.replace(anyOrigin, origin));
  const type = headers["content-type"] ?? "";
  const text = /html|markdown/.test(type) ? body.toString("utf8") : "";
  const title = firstMatch(text, /<title>([^<]*)/) || firstMatch(text, /^# (.*)$/m);
  const canonical =
    firstMatch(text, /<link rel="canonical" href="([^"]*)"/) ||
    firstMatch(headers["link"] ?? "", /<([^>]*)>; rel="canonical"/) ||
    (headers["location"] ?? "");
  return [
    path,
    String(status),
    type.replace(/;.*/, ""),
    title,
    canonical.replace(origin, anyOrigin),
  ];
}
