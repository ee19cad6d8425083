import type { APIRoute } from "astro";
import { providerEntry } from "#site/lib/oembed/oembed-provider.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

/** The entry for the registry of oembed.com, ready for a pull request. */
export const GET: APIRoute = ({ site }) =>
  new Response(providerEntry(siteOrigin(site)), {
    headers: { "Content-Type": "application/yaml; charset=utf-8" },
  });
