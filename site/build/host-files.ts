import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cloudflareHeaders } from "../lib/hosts/cloudflare.ts";
import { redirectsFile } from "../lib/hosts/redirects.ts";

/**
 * Writes what static hosts read in the folder itself: `_headers` and `_redirects` for Cloudflare
 * Pages, and `.nojekyll`, without which GitHub Pages leaves `_astro/` out
 * (https://github.blog/news-insights/bypassing-jekyll-on-github-pages/).
 */
export async function writeHostFiles(client: string): Promise<void> {
  await writeFile(join(client, "_headers"), cloudflareHeaders());
  await writeFile(join(client, "_redirects"), redirectsFile());
  await writeFile(join(client, ".nojekyll"), "");
}
