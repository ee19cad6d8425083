import type { APIRoute } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiSituations } from "#site/lib/api/situation.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiSituations(siteOrigin(site)));
