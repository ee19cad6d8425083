/** The base path as it is put before a path from the root: nothing where the site is at the root. */
const prefixOf = ({ pathname }: URL): string => pathname.replace(/\/$/, "");

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/**
 * Paths are keys everywhere (`/1006/`); under a base path they get it where they are printed: this
 * is for whole addresses of the site in a text, as they are or encoded in a query. One that has the
 * base already keeps it, which is why no base may begin like an address of the site (`readBase`).
 * @param site the public address of the site, with its base path
 */
export function addressesWithBase(text: string, site: URL): string {
  const prefix = prefixOf(site);
  if (prefix === "") return text;
  return [(part: string) => part, encodeURIComponent].reduce((printed, code) => {
    const [origin, base, slash] = [site.origin, prefix, "/"].map(code);
    const bare = new RegExp(
      `${escaped(origin ?? "")}(?=${escaped(slash ?? "")})(?!${escaped(base ?? "")}(?![\\w-]))`,
      "g",
    );
    return printed.replaceAll(bare, `${origin ?? ""}${base ?? ""}`);
  }, text);
}

/** A path from the root with the base before it, if it has none yet. */
export function pathWithBase(path: string, site: URL): string {
  const prefix = prefixOf(site);
  const isBare = /^\/(?!\/)/.test(path) && path !== prefix && !path.startsWith(`${prefix}/`);
  return isBare ? `${prefix}${path}` : path;
}

/** A path without the base; nothing if it is not under it. */
export function pathBelowBase(path: string, site: URL): string | undefined {
  const prefix = prefixOf(site);
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
}
