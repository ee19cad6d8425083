import type { APIRoute } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiCodes } from "#site/lib/api/code.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiCodes(siteOrigin(site)));
