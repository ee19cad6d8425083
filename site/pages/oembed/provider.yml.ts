import type { APIRoute } from "astro";
import { providerEntry } from "../../lib/oembed-provider.ts";
import { siteOrigin } from "../../lib/urls.ts";

/** The entry for the registry of oembed.com, ready for a pull request. */
export const GET: APIRoute = ({ site }) =>
  new Response(providerEntry(siteOrigin(site)), {
    headers: { "Content-Type": "application/yaml; charset=utf-8" },
  });
