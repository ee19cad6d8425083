import type { APIRoute } from "astro";
import { bundleWidget, scriptResponse } from "../build/bundle.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const GET: APIRoute = async ({ site }) =>
  scriptResponse(await bundleWidget("element/define.ts", "esm", siteOrigin(site)));
