import { withCharset } from "#server/answers/charset.ts";
import { wholeRepresentation, type Representation } from "#server/answers/representation.ts";
import { headersFor } from "#site/lib/answers/headers.ts";

/** The files of the build, as Cloudflare lends them to a Worker. */
export interface Assets {
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Cloudflare has an HTML file at its name without the ending, and a folder's at the folder. */
const assetPath = (pathname: string): string => pathname.replace(/(?:(?<=\/)index)?\.html$/, "");

/**
 * The HTML file at an address that ends so, which Cloudflare by itself would redirect from.
 * @returns nothing where there is no such file
 */
export async function readAsset(
  assets: Assets,
  pathname: string,
  site: URL,
): Promise<Representation | undefined> {
  if (!pathname.endsWith(".html")) return undefined;
  const found = await assets.fetch(new Request(new URL(assetPath(pathname), site)));
  if (found.status !== 200) return undefined;
  return wholeRepresentation({
    status: 200,
    policy: headersFor(pathname, site),
    described: { "Content-Type": withCharset("text/html") },
    bytes: Buffer.from(await found.arrayBuffer()),
  });
}
