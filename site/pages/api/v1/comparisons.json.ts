import type { APIRoute } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiComparisons } from "#site/lib/api/comparisons.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiComparisons(siteOrigin(site)));
