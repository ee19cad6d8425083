import type { APIRoute } from "astro";
import { scriptResponse } from "../build/bundle.ts";
import { bundleElement } from "../build/element-bundle.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = async ({ site }) =>
  scriptResponse(await bundleElement(siteOrigin(site)));
