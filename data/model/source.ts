/** One of some shapes: what has the keys of one has none of the others', and says so. */
type OneOf<
  Shape,
  Key extends PropertyKey = Shape extends unknown ? keyof Shape : never,
> = Shape extends unknown ? Shape & Partial<Record<Exclude<Key, keyof Shape>, undefined>> : never;

/**
 * Where a statement can be checked, as a record names it: plain data with no call in it, so that
 * a bundler can drop the records that nobody asked for.
 */
export type SourceReference = {
  /** What the source says: a clause that continues the title, with no full stop. */
  readonly shows: string;
} & OneOf<
  | { /** A section of RFC 6455, such as `7.4.1`. */ readonly rfc6455: string }
  | { /** An anchor in the WHATWG WebSockets Standard. */ readonly whatwg: string }
  | { /** An anchor in IANA's WebSocket registries. */ readonly iana: "close-code-number" }
  | { /** A mail of the IETF working group that made the protocol. */ readonly hybi: string }
  | { /** A project whose source says so. */ readonly sourceOf: string; readonly url: WebAddress }
  | { /** Any other document. */ readonly title: string; readonly url: WebAddress }
>;

export type WebAddress = `https://${string}`;

/** A source as readers see it: a title that links, and what it shows. */
export interface Source {
  readonly title: string;
  readonly url: WebAddress;
  readonly shows: string;
}

/** Turns a record's reference into a title and an address. */
export const resolveSource = (reference: SourceReference): Source => ({
  ...titleAndUrl(reference),
  shows: reference.shows,
});

function titleAndUrl(reference: SourceReference): Omit<Source, "shows"> {
  if (reference.rfc6455 !== undefined)
    return {
      title: `RFC 6455 §${reference.rfc6455}`,
      url: `https://www.rfc-editor.org/rfc/rfc6455#section-${reference.rfc6455}`,
    };
  if (reference.whatwg !== undefined)
    return {
      title: "WHATWG WebSockets Standard",
      url: `https://websockets.spec.whatwg.org/#${reference.whatwg}`,
    };
  if (reference.iana !== undefined)
    return {
      title: "IANA WebSocket Close Code Number Registry",
      url: `https://www.iana.org/assignments/websocket/websocket.xhtml#${reference.iana}`,
    };
  if (reference.hybi !== undefined)
    return {
      title: "IETF hybi mailing list",
      url: `https://mailarchive.ietf.org/arch/msg/hybi/${reference.hybi}/`,
    };
  if (reference.sourceOf !== undefined)
    return { title: `${reference.sourceOf} source`, url: reference.url };
  return { title: reference.title, url: reference.url };
}
