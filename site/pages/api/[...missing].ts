import type { APIRoute } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { explainMissingApi } from "#site/lib/api/missing.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const prerender = false;

/** Whatever the API does not have: a 404 in JSON that says what exists nearby. */
export const GET: APIRoute = ({ params, site }) =>
  jsonResponse(explainMissingApi(params.missing ?? "", siteOrigin(site)), 404);
