import type { APIRoute } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiMessages } from "#site/lib/api/messages.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) => jsonResponse(apiMessages(siteOrigin(site)));
