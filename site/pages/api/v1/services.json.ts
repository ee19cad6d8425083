import type { APIRoute } from "astro";
import { jsonResponse } from "../../../lib/api/answer.ts";
import { apiServices } from "../../../lib/api/service.ts";
import { siteOrigin } from "../../../lib/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiServices(siteOrigin(site)));
