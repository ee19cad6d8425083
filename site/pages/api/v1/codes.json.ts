import type { APIRoute } from "astro";
import { jsonResponse } from "../../../lib/api/answer.ts";
import { apiCodes } from "../../../lib/api/code.ts";
import { siteOrigin } from "../../../lib/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiCodes(siteOrigin(site)));
