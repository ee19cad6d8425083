declare module "negotiator" {
  /** What a client says that it takes. The library's own types lack `preferred`. */
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    /** The acceptable ones of those that are at hand, the best first (RFC 9110, §12.5.3). */
    encodings(
      available: readonly string[],
      options: { readonly preferred: readonly string[] },
    ): readonly string[];
  }
}
