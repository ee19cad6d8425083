import type { APIRoute } from "astro";
import { nearestCodes } from "../../../data/find.ts";
import { parseCode } from "../../../data/parse-code.ts";
import { rangeOf } from "../../../data/ranges.ts";
import { jsonResponse } from "../../lib/api.ts";
import { explainMissing } from "../../lib/not-found.ts";
import { siteOrigin } from "../../lib/urls.ts";

export const prerender = false;

/** Whatever the API does not have: a 404 in JSON that says what exists nearby. */
export const GET: APIRoute = ({ params, site }) => {
  const asked = /^v1\/codes\/(.*?)(?:\.json)?\/?$/.exec(params.missing ?? "")?.[1];
  const near = (code: number) =>
    nearestCodes(code).map(
      (record) => new URL(`/api/v1/codes/${record.code}.json`, siteOrigin(site)).href,
    );
  const index = new URL("/api/v1/codes.json", siteOrigin(site)).href;
  if (asked === undefined)
    return jsonResponse({ error: "The API has nothing at this address.", index }, 404);
  const parsed = parseCode(asked);
  if (!parsed.ok) return jsonResponse({ error: explainMissing(asked), index }, 404);
  const { from, to, definedBy } = rangeOf(parsed.code);
  return jsonResponse(
    {
      error: `${parsed.code} is not a registered close code.`,
      range: { from, to, definedBy },
      nearest: near(parsed.code),
      index,
    },
    404,
  );
};
