import { sourceNames } from "./vocabulary.ts";

/** One of some shapes: what has the keys of one has none of the others', and says so. */
type OneOf<
  Shape,
  Key extends PropertyKey = Shape extends unknown ? keyof Shape : never,
> = Shape extends unknown ? Shape & Partial<Record<Exclude<Key, keyof Shape>, undefined>> : never;

/**
 * Where something was read, as a record names it: plain data with no call in it, so that a bundler
 * can drop the records that nobody asked for.
 */
export type SourcePlace = OneOf<
  | { /** A section of RFC 6455, such as `7.4.1`. */ readonly rfc6455: string }
  | { /** An anchor in the WHATWG WebSockets Standard. */ readonly whatwg: string }
  | { /** An anchor in IANA's WebSocket registries. */ readonly iana: "close-code-number" }
  | { /** A mail of the IETF working group that made the protocol. */ readonly hybi: string }
  | {
      /** A project whose own source it is, such as `owner/name`, and the file where that helps. */
      readonly sourceOf: string;
      /** The file at a commit. */
      readonly url: WebAddress;
    }
  | { /** Any other document. */ readonly title: string; readonly url: WebAddress }
  | {
      /** A thread or a list of somebody else's, which only quotes what has no public source. */
      readonly quotedIn: string;
      readonly url: WebAddress;
    }
>;

/** A place where a statement can be checked, and the statement. */
export type SourceReference = SourcePlace & {
  /** What the source says: a clause that continues the title, with no full stop. */
  readonly shows: string;
};

export type WebAddress = `https://${string}`;

/** What kind of place it is: the thing's own source, a document, or where somebody quotes it. */
export type SourceKind = "source" | "docs" | "quoted";

/** A source as readers see it: a title that links, and what it shows. */
export interface Source {
  readonly title: string;
  readonly url: WebAddress;
  readonly shows: string;
}

/** Turns a record's reference into a title and an address. */
export function resolveSource(reference: SourceReference): Source {
  const { name, url } = resolvePlace(reference);
  const title = sourceKind(reference) === "source" ? sourceNames.sourceOf(name) : name;
  return { title, url, shows: reference.shows };
}

/** What kind of place it is. A standard is a document. */
export function sourceKind(place: SourcePlace): SourceKind {
  if (place.sourceOf !== undefined) return "source";
  return place.quotedIn !== undefined ? "quoted" : "docs";
}

/** What a place is called, and its address. */
export function resolvePlace(place: SourcePlace): { name: string; url: WebAddress } {
  if (place.rfc6455 !== undefined)
    return {
      name: sourceNames.rfc6455(place.rfc6455),
      url: `https://www.rfc-editor.org/rfc/rfc6455#section-${place.rfc6455}`,
    };
  if (place.whatwg !== undefined)
    return {
      name: sourceNames.whatwg,
      url: `https://websockets.spec.whatwg.org/#${place.whatwg}`,
    };
  if (place.iana !== undefined)
    return {
      name: sourceNames.iana,
      url: `https://www.iana.org/assignments/websocket/websocket.xhtml#${place.iana}`,
    };
  if (place.hybi !== undefined)
    return {
      name: sourceNames.hybi,
      url: `https://mailarchive.ietf.org/arch/msg/hybi/${place.hybi}/`,
    };
  if (place.sourceOf !== undefined) return { name: place.sourceOf, url: place.url };
  return { name: place.title ?? place.quotedIn, url: place.url };
}

/** A file of source at a commit, or at the version of a package. */
export interface SourceFile {
  /** `owner/name` on GitHub, or the name of an npm package. */
  readonly repository: string;
  readonly path: string;
  /** 40 hex digits, or the exact version of the package. */
  readonly commit: string;
}

const fileAddresses = [
  /^https:\/\/github\.com\/(?<repository>[^/]+\/[^/]+)\/(?:blob|tree)\/(?<commit>[^/]+)\/(?<path>.+)$/,
  /^https:\/\/unpkg\.com\/(?<repository>(?:@[^/]+\/)?[^/@]+)@(?<commit>[^/]+)\/(?<path>.+)$/,
];

/** The file that an address leads to, at GitHub or in an npm package; nothing for another one. */
export function sourceFile(url: WebAddress): SourceFile | undefined {
  for (const address of fileAddresses) {
    const { repository, path, commit } = address.exec(url)?.groups ?? {};
    if (repository && path && commit) return { repository, path, commit };
  }
  return undefined;
}
