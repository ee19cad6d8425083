import type { APIRoute } from "astro";
import { llmsText } from "../lib/listings/llms.ts";
import { outlineGroups } from "../lib/catalogue/outlines.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = ({ site }) => {
  const origin = siteOrigin(site);
  return new Response(llmsText(outlineGroups(origin), origin), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
