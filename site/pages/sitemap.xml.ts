import type { APIRoute } from "astro";
import { allPaths } from "../lib/all-paths.ts";
import { lastChanged } from "../lib/last-changed.ts";
import { sitemap } from "../lib/sitemap.ts";
import { siteOrigin } from "../lib/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(sitemap(allPaths(), lastChanged, siteOrigin(site)), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
