import type { APIRoute } from "astro";
import { jsonResponse } from "../../../lib/api/answer.ts";
import { apiMessages } from "../../../lib/api/messages.ts";
import { siteOrigin } from "../../../lib/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiMessages(siteOrigin(site)));
