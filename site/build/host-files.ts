import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cloudflareHeaders } from "../lib/hosts/cloudflare.ts";
import { redirectsFile } from "../lib/hosts/redirects.ts";

/**
 * Writes what static hosts read in the folder itself: `_headers` and `_redirects` for Cloudflare
 * Pages, and `.nojekyll`, without which GitHub Pages leaves `_astro/` out
 * (https://github.blog/news-insights/bypassing-jekyll-on-github-pages/).
 * @param base the path that the site is under
 */
export async function writeHostFiles(client: string, base: string): Promise<void> {
  await writeFile(join(client, "_headers"), cloudflareHeaders(base));
  await writeFile(join(client, "_redirects"), redirectsFile(base));
  await writeFile(join(client, ".nojekyll"), "");
}
