import type { APIRoute } from "astro";
import { closeCodes } from "../../../../data/codes.ts";
import { apiCode, jsonResponse } from "../../../lib/api.ts";
import { siteOrigin } from "../../../lib/urls.ts";

export const GET: APIRoute = ({ site }) =>
  jsonResponse({ codes: closeCodes.map((record) => apiCode(record, siteOrigin(site))) });
