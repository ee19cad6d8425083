import type { APIRoute } from "astro";
import { jsonResponse } from "../../../lib/api/answer.ts";
import { apiSituations } from "../../../lib/api/situation.ts";
import { siteOrigin } from "../../../lib/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiSituations(siteOrigin(site)));
