import type { APIRoute } from "astro";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap.xml", siteOrigin(site)).href}\n`,
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );
