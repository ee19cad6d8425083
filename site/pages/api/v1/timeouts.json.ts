import type { APIRoute } from "astro";
import { jsonResponse } from "../../../lib/api/answer.ts";
import { apiTimeouts } from "../../../lib/api/timeouts.ts";
import { siteOrigin } from "../../../lib/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiTimeouts(siteOrigin(site)));
