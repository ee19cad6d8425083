import type { APIRoute } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiTimeouts } from "#site/lib/api/timeouts.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiTimeouts(siteOrigin(site)));
