import type { APIRoute } from "astro";
import { compareCodes } from "#data/words/compare.ts";
import { comparisonOutline } from "#site/lib/outlines/comparison.ts";
import { markdownResponse } from "#site/lib/markdown/page.ts";
import { parsePair } from "#data/words/parse-pair.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const prerender = false;

/** The Markdown file of a comparison that is made on demand. */
export const GET: APIRoute = ({ params, site }) => {
  const origin = siteOrigin(site);
  const pair = parsePair(params["other"] ?? "");
  if (pair.kind !== "problem")
    return markdownResponse(comparisonOutline(compareCodes(...pair.codes)), origin);
  return new Response(`${pair.problem}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
