import type { APIRoute } from "astro";
import { allPaths } from "../lib/catalogue/catalogue.ts";
import { lastChanged } from "../lib/listings/last-changed.ts";
import { sitemap } from "../lib/listings/sitemap.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(sitemap(allPaths(), lastChanged, siteOrigin(site)), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
