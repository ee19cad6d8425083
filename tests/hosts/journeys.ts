import type { Host } from "./host.ts";
import { askHost, pathNamed } from "./host.ts";
import { leadsTo } from "./faults.ts";

/** The body of an answer as text. @throws if it is not there */
async function textAt(host: Host, path: string): Promise<string> {
  const { status, headers, body } = await askHost(host, path);
  const { location } = headers;
  if (location !== undefined) {
    const { pathname, search } = leadsTo(host, path, location);
    return textAt(host, `/${pathname.slice(host.at.pathname.length)}${search}`);
  }
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return body.toString();
}

/** The one thing that stands at a place in a page. @throws if it is not there */
function read(text: string, pattern: RegExp): string {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`There is no ${pattern.source}`);
  return found.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
}

/** What one sees who fills in the first field of a page or a card and has no script. */
export async function submitField(host: Host, page: string, typed: string): Promise<string> {
  const action = read(await textAt(host, page), /<form action="([^"]+)"[^>]*>/);
  return textAt(host, `${pathNamed(host, action)}?q=${encodeURIComponent(typed)}`);
}

/** What an oEmbed consumer gets that is given the address of a page. */
export async function discover(host: Host, page: string, format: "json" | "xml"): Promise<string> {
  const link = new RegExp(`<link[^>]+type="[a-z]+/${format}\\+oembed"[^>]*href="([^"]+)"`);
  return textAt(host, pathNamed(host, read(await textAt(host, page), link)));
}

/** The card that stands in the frame of an oEmbed answer in JSON. */
export async function framed(host: Host, oembed: string): Promise<string> {
  const { html } = JSON.parse(oembed) as { readonly html: string };
  return textAt(host, pathNamed(host, read(html, /<iframe src="([^"]+)"/)));
}

/** The path of a script that a page loads from its own files. */
export const ownScript = async (host: Host, page: string): Promise<string> =>
  pathNamed(host, read(await textAt(host, page), /<script[^>]+src="([^"]*\/_astro\/[^"]+)"/));
