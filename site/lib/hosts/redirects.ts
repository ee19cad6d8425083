import { builtPairs } from "#data/lookup/pairs.ts";
import { overviewPath, pathOf } from "#data/model/paths.ts";
import { comparisonSubject } from "#data/model/subject.ts";

/** The address of any two codes, by what stands on either side of it. */
export const pairSlug = `${overviewPath("comparison")}(?<first>[a-z0-9-]+?)-vs-(?<second>[a-z0-9-]+)/`;

/** The path of a built comparison, and the same with its codes the other way round. */
function bothWays(path: string): readonly [reversed: string, path: string] {
  const [, first = "", second = ""] = new RegExp(`^${pairSlug}$`).exec(path) ?? [];
  return [`${overviewPath("comparison")}${second}-vs-${first}/`, path];
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: a line each, `from to status`. Cloudflare
 * takes 2,000 without a placeholder
 * (https://developers.cloudflare.com/pages/configuration/redirects/).
 * @param base the path that the site is under, `/` at its end
 */
export const redirectsFile = (base = "/"): string =>
  builtPairs()
    .map(([a, b]) => bothWays(pathOf(comparisonSubject(a, b))))
    .map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join("");
