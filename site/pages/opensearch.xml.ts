import type { APIRoute } from "astro";
import { openSearch } from "../lib/head/discovery.ts";
import { openSearchDescription } from "../lib/listings/open-search.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchDescription(siteOrigin(site)), {
    headers: { "Content-Type": `${openSearch.type}; charset=utf-8` },
  });
