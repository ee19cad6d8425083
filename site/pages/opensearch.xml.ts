import type { APIRoute } from "astro";
import { openSearch } from "../lib/discovery.ts";
import { openSearchDescription } from "../lib/open-search.ts";
import { siteOrigin } from "../lib/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchDescription(siteOrigin(site)), {
    headers: { "Content-Type": `${openSearch.type}; charset=utf-8` },
  });
