import type { SourceReference } from "#data/model/source.ts";

/** A short string of a record as one reads it. */
export const read = (short: string): string => short.replaceAll("`", "");

/** Where a reference leads and what the link says, spelt out here once more by hand. */
export function linkOf(source: SourceReference): readonly [title: string, url: string] {
  if ("rfc6455" in source)
    return [
      `RFC 6455 §${source.rfc6455}`,
      `https://www.rfc-editor.org/rfc/rfc6455#section-${source.rfc6455}`,
    ];
  if ("whatwg" in source)
    return ["WHATWG WebSockets Standard", `https://websockets.spec.whatwg.org/#${source.whatwg}`];
  if ("iana" in source)
    return [
      "IANA WebSocket Close Code Number Registry",
      "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
    ];
  if ("hybi" in source)
    return ["IETF hybi mailing list", `https://mailarchive.ietf.org/arch/msg/hybi/${source.hybi}/`];
  return "sourceOf" in source
    ? [`${source.sourceOf} source`, source.url]
    : [source.title, source.url];
}

/** A list of sources as a reader gets it: title, address, and the whole line. */
export const sourceLines = (sources: readonly SourceReference[]) =>
  sources.map((source) => {
    const [title, url] = linkOf(source);
    return { title, url, line: `${title} ${read(source.shows)}` };
  });
