import { isStaticHost } from "#site/build/static-host.ts";

/**
 * Where the fields of the site lead without a script. A host that only has files keeps a folder
 * there, whose page finds in itself.
 */
export const findPath = (onStaticHost = isStaticHost()): string =>
  onStaticHost ? "/find/" : "/find";
