import type { SourcePlace, SourceReference } from "#data/model/source.ts";

/** A short string of a record as one reads it. */
export const read = (short: string): string => short.replaceAll("`", "");

/** Where a reference leads and what the link says, spelt out here once more by hand. */
export function linkOf(source: SourcePlace): readonly [title: string, url: string] {
  if (source.rfc6455 !== undefined)
    return [
      `RFC 6455 §${source.rfc6455}`,
      `https://www.rfc-editor.org/rfc/rfc6455#section-${source.rfc6455}`,
    ];
  if (source.whatwg !== undefined)
    return ["WHATWG WebSockets Standard", `https://websockets.spec.whatwg.org/#${source.whatwg}`];
  if (source.iana !== undefined)
    return [
      "IANA WebSocket Close Code Number Registry",
      "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
    ];
  if (source.hybi !== undefined)
    return ["IETF hybi mailing list", `https://mailarchive.ietf.org/arch/msg/hybi/${source.hybi}/`];
  if (source.sourceOf !== undefined) return [`${source.sourceOf} source`, source.url];
  return [source.title ?? source.quotedIn, source.url];
}

/** What a place where something was read is called, its address, and what kind of place it is. */
export function placeOf(place: SourcePlace) {
  const [title, url] = linkOf(place);
  if (place.sourceOf !== undefined) return { title: place.sourceOf, url, kind: "source" } as const;
  return { title, url, kind: place.quotedIn !== undefined ? "quoted" : "docs" } as const;
}

/** The same for the list of a service, as its page says it. */
export function listPlaceOf(place: SourcePlace): string {
  const { title, url, kind } = placeOf(place);
  if (kind === "docs") return `${title} documents the list`;
  if (kind === "quoted") return `${title} quotes the list: a secondary source`;
  const path = url.replace(/^.*(?:\/[0-9a-f]{40}|@\d+\.\d+\.\d+)\//, "");
  return `${title} source has the list in ${path}`;
}

/** A list of sources as a reader gets it: title, address, and the whole line. */
export const sourceLines = (sources: readonly SourceReference[]) =>
  sources.map((source) => {
    const [title, url] = linkOf(source);
    return { title, url, line: `${title} ${read(source.shows)}` };
  });
