import type { APIRoute } from "astro";
import { bundleWidget, scriptResponse } from "../lib/bundle.ts";
import { siteOrigin } from "../lib/urls.ts";

export const GET: APIRoute = async ({ site }) =>
  scriptResponse(await bundleWidget("embed.ts", "iife", siteOrigin(site)));
